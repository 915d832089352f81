-- How many files of a run came to which outcome, counted as the files are recorded: whoever looks at a run of a million files counts nothing.
alter table import_run
    add column inserted  integer not null default 0,
    add column updated   integer not null default 0,
    add column unchanged integer not null default 0,
    add column rejected  integer not null default 0,
    add column missing   integer not null default 0;
update import_run r
set inserted = c.inserted, updated = c.updated, unchanged = c.unchanged, rejected = c.rejected, missing = c.missing
from (
    select run_id,
           count(*) filter (where outcome = 'INSERTED') as inserted,
           count(*) filter (where outcome = 'UPDATED') as updated,
           count(*) filter (where outcome = 'UNCHANGED') as unchanged,
           count(*) filter (where outcome = 'REJECTED') as rejected,
           count(*) filter (where outcome = 'MISSING') as missing
    from import_item group by run_id) c
where c.run_id = r.id;

-- In the transaction of the items, whatever statement writes them; a statement that is taken back takes its tally back.
create function tally_items() returns trigger language plpgsql as $$
begin
    update import_run r
    set inserted = r.inserted + c.inserted,
        updated = r.updated + c.updated,
        unchanged = r.unchanged + c.unchanged,
        rejected = r.rejected + c.rejected,
        missing = r.missing + c.missing
    from (
        select run_id,
               count(*) filter (where outcome = 'INSERTED') as inserted,
               count(*) filter (where outcome = 'UPDATED') as updated,
               count(*) filter (where outcome = 'UNCHANGED') as unchanged,
               count(*) filter (where outcome = 'REJECTED') as rejected,
               count(*) filter (where outcome = 'MISSING') as missing
        from new_items group by run_id) c
    where c.run_id = r.id;
    return null;
end $$;
create trigger import_item_tallied after insert on import_item referencing new table as new_items
    for each statement execute function tally_items();
