-- Which run of the import made a row and which wrote it last; null when a person did. A run says who it is in the setting plenum.run,
-- for as long as its transaction lasts.
create function current_run() returns bigint language sql stable as $$
    select nullif(current_setting('plenum.run', true), '')::bigint
$$;

alter table article add column made_by_run bigint default current_run(), add column written_by_run bigint default current_run();
alter table person add column made_by_run bigint default current_run(), add column written_by_run bigint default current_run();
alter table organisation add column made_by_run bigint default current_run(), add column written_by_run bigint default current_run();
alter table meeting add column made_by_run bigint default current_run(), add column written_by_run bigint default current_run();
alter table outlet add column made_by_run bigint default current_run(), add column written_by_run bigint default current_run();
alter table person_name add column made_by_run bigint default current_run();

-- What a run has changed or removed, as it was before; what undoing the run takes back. Kept for the last runs only.
create table import_journal (
    id         bigint generated always as identity primary key,
    run_id     bigint not null,
    table_name text   not null,
    change     text   not null check (change in ('UPDATE', 'DELETE')),
    rows       jsonb  not null
);
create index import_journal_run on import_journal (run_id, id);
alter table import_run add column undoable boolean not null default false; -- its journal is kept

create function stamp_run() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('plenum.undo', true), '') <> 'on' then
        new.written_by_run := current_run();
    end if;
    return new;
end $$;

create function journal_removal() returns trigger language plpgsql as $$
begin
    if current_run() is not null then
        insert into import_journal (run_id, table_name, change, rows)
        select current_run(), tg_table_name, 'DELETE', jsonb_agg(to_jsonb(o)) from old_rows o having count(*) > 0;
    end if;
    return null;
end $$;

create function journal_update() returns trigger language plpgsql as $$
begin
    if current_run() is not null then
        insert into import_journal (run_id, table_name, change, rows)
        select current_run(), tg_table_name, 'UPDATE', jsonb_agg(to_jsonb(o)) from old_rows o having count(*) > 0;
    end if;
    return null;
end $$;

-- The text of an article is large and mostly stays.
create function journal_article_update() returns trigger language plpgsql as $$
begin
    if current_run() is not null then
        insert into import_journal (run_id, table_name, change, rows)
        select current_run(), tg_table_name, 'UPDATE',
               jsonb_agg(case when n.text = o.text then to_jsonb(o) - 'text' else to_jsonb(o) end)
        from old_rows o join new_rows n using (id) having count(*) > 0;
    end if;
    return null;
end $$;

create trigger article_written before update on article for each row execute function stamp_run();
create trigger article_before after update on article referencing old table as old_rows new table as new_rows
    for each statement execute function journal_article_update();

do $$
declare name text;
begin
    foreach name in array array ['person', 'organisation', 'meeting', 'outlet'] loop
        execute format('create trigger %1$I before update on %2$I for each row execute function stamp_run()', name || '_written', name);
        execute format('create trigger %1$I after update on %2$I referencing old table as old_rows
                        for each statement execute function journal_update()', name || '_before', name);
    end loop;
    -- What articles share, and whatever hangs on that or on an article.
    for name in
        select distinct c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid
        where k.contype = 'f' and c.relname not in ('article', 'article_due', 'import_item')
          and k.confrelid in ('article'::regclass, 'person'::regclass, 'organisation'::regclass, 'meeting'::regclass, 'outlet'::regclass)
        union select unnest(array['person', 'organisation', 'meeting', 'outlet'])
    loop
        execute format('create trigger %1$I after delete on %2$I referencing old table as old_rows
                        for each statement execute function journal_removal()', name || '_gone', name);
    end loop;
end $$;
