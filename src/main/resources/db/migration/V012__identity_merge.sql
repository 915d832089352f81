-- Bodies and meetings can turn out to be one, as people can. A merged row stays: its address leads to the one that it was merged into,
-- and an import that arrives at its key goes on to that one.
alter table organisation
    add column merged_into bigint references organisation (id),
    add constraint organisation_not_merged_into_itself check (merged_into <> id);
create index organisation_merged_into on organisation (merged_into) where merged_into is not null;
alter table meeting
    add column merged_into bigint references meeting (id),
    add constraint meeting_not_merged_into_itself check (merged_into <> id);
create index meeting_merged_into on meeting (merged_into) where merged_into is not null;

-- Who merged what, when and why, and who took it back. One table for the three kinds; person_merge was never written.
create sequence identity_merge_seq increment by 50;
create table identity_merge (
    id        bigint      primary key default nextval('identity_merge_seq'),
    kind      text        not null check (kind in ('PERSON', 'ORGANISATION', 'MEETING')),
    loser_id  bigint      not null,
    winner_id bigint      not null,
    moved     text,       -- ids of rows that were hung from the loser to the winner, as JSON; null when none were
    note      text,
    made_by   text        not null,
    made_at   timestamptz not null,
    undone_by text,
    undone_at timestamptz,
    constraint identity_merge_two check (loser_id <> winner_id),
    constraint identity_merge_undone check ((undone_by is null) = (undone_at is null))
);
create unique index identity_merge_in_force on identity_merge (kind, loser_id) where undone_at is null;
create index identity_merge_winner on identity_merge (kind, winner_id);
insert into identity_merge (kind, loser_id, winner_id, note, made_by, made_at, undone_by, undone_at)
    select 'PERSON', loser_id, winner_id, note, made_by, made_at, case when undone_at is not null then made_by end, undone_at
    from person_merge;
drop table person_merge;
drop sequence person_merge_seq;
