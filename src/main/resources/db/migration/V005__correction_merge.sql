-- What a person has put right. Keyed by natural keys, so that no re-import loses it.
create sequence correction_seq increment by 50;
create table correction (
    id           bigint primary key,
    target_kind  text        not null,
    target_key   text        not null,
    field        text        not null,
    value        text,
    note         text,
    made_by      text        not null,
    made_at      timestamptz not null,
    withdrawn_at timestamptz
);
create index correction_target on correction (target_kind, target_key, made_at);
create unique index correction_in_force on correction (target_kind, target_key, field) where withdrawn_at is null;

create sequence person_merge_seq increment by 50;
create table person_merge (
    id        bigint primary key,
    loser_id  bigint      not null references person (id),
    winner_id bigint      not null references person (id),
    note      text,
    made_by   text        not null,
    made_at   timestamptz not null,
    undone_at timestamptz,
    constraint person_merge_two check (loser_id <> winner_id)
);
create unique index person_merge_in_force on person_merge (loser_id) where undone_at is null;
create index person_merge_loser on person_merge (loser_id);
create index person_merge_winner on person_merge (winner_id);
