-- Which transaction last changed what the search index shows of a row. The index remembers up to which transaction it has taken over
-- everything; what was changed in a later one is taken over next. Transactions end in another order than they begin, so a reader takes
-- only what lies before the oldest one that is still running (pg_snapshot_xmin).
alter table article add column changed_in xid8 not null default pg_current_xact_id();
create index article_changed_in on article (changed_in, id);
alter table person add column changed_in xid8 not null default pg_current_xact_id();
create index person_changed_in on person (changed_in, id);

-- What has been deleted, so that it goes from the index too.
create table removal (
    kind       text   not null check (kind in ('article', 'person')),
    target_id  bigint not null,
    changed_in xid8   not null default pg_current_xact_id(),
    primary key (kind, target_id)
);
create index removal_changed_in on removal (changed_in, target_id);

create function note_change() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end $$;
create trigger article_changed before update on article for each row execute function note_change();
create trigger person_changed before update on person for each row execute function note_change();

create function note_removal() returns trigger language plpgsql as $$
begin
    insert into removal (kind, target_id) values (tg_argv[0], old.id);
    return old;
end $$;
create trigger article_removed after delete on article for each row execute function note_removal('article');
create trigger person_removed after delete on person for each row execute function note_removal('person');

-- A spelling more or less is a change of its person.
create function note_spelling() returns trigger language plpgsql as $$
begin
    update person set changed_in = default
    where id = coalesce(new.person_id, old.person_id) and changed_in <> pg_current_xact_id();
    return null;
end $$;
create trigger person_name_changed after insert or delete on person_name for each row execute function note_spelling();

-- The articles that name a person who is merged, or separated again, now name somebody else; and both are listed differently.
create function note_merge() returns trigger language plpgsql as $$
begin
    update article set changed_in = default
    where changed_in <> pg_current_xact_id() and id in (
        select article_id from mention where person_id in (
            with recursive same (id) as (
                select new.id union select p.id from person p join same s on p.merged_into = s.id)
            select id from same));
    update person set changed_in = default
    where id in (old.merged_into, new.merged_into) and changed_in <> pg_current_xact_id();
    return null;
end $$;
create trigger person_merged after update of merged_into on person
    for each row when (old.merged_into is distinct from new.merged_into) execute function note_merge();
