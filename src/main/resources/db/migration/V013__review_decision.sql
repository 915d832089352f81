-- What somebody decided on an item of the review. An item goes by a natural key, so that a decision outlives every import.
create sequence review_decision_seq increment by 50;
create table review_decision (
    id           bigint      primary key default nextval('review_decision_seq'),
    kind         text        not null check (kind in ('FACT', 'DIVISION', 'NAMES', 'MEETINGS', 'GENRE', 'FILE')),
    item_key     text        not null,
    decision     text        not null check (decision in ('ACCEPTED', 'CORRECTED', 'REJECTED', 'LATER')),
    note         text,
    made_by      text        not null,
    made_at      timestamptz not null,
    withdrawn_at timestamptz
);
create unique index review_decision_in_force on review_decision (kind, item_key) where withdrawn_at is null;
create index review_decision_newest on review_decision (made_at desc, id desc);
