-- Meetings and bodies are in the search index too, and are followed as articles and people are (V008). What the index holds of them that
-- comes out of articles (who took part, who published it) follows the articles.
alter table meeting add column changed_in xid8 not null default pg_current_xact_id();
create index meeting_changed_in on meeting (changed_in, id);
alter table organisation add column changed_in xid8 not null default pg_current_xact_id();
create index organisation_changed_in on organisation (changed_in, id);

alter table removal drop constraint removal_kind_check;
alter table removal add constraint removal_kind_check check (kind in ('article', 'person', 'meeting', 'organisation'));

create trigger meeting_changed before update on meeting for each row execute function note_change();
create trigger organisation_changed before update on organisation for each row execute function note_change();
create trigger meeting_removed after delete on meeting for each row execute function note_removal('meeting');
create trigger organisation_removed after delete on organisation for each row execute function note_removal('organisation');
