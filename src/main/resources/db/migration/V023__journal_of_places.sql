-- Places of activities hang on an activity, and so on none of the tables that V016 looked at: undoing a run did not bring them back.
create trigger activity_place_gone after delete on activity_place referencing old table as old_rows
    for each statement execute function journal_removal();
