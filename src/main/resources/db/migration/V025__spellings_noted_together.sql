-- A spelling more or less is a change of its person (V008): now noted once a statement, and not once a row.
drop trigger person_name_changed on person_name;
create or replace function note_spelling() returns trigger language plpgsql as $$
begin
    update person set changed_in = default
    where id in (select person_id from spellings) and changed_in <> pg_current_xact_id();
    return null;
end $$;
create trigger person_name_added after insert on person_name referencing new table as spellings
    for each statement execute function note_spelling();
create trigger person_name_removed after delete on person_name referencing old table as spellings
    for each statement execute function note_spelling();
