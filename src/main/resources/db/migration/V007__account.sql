-- Who may log in. At most one account is the one that the configuration names; it is made at the first start.
create table account (
    id                  bigint generated always as identity primary key,
    name                text        not null unique,
    password_hash       text        not null, -- with its algorithm before it: "{bcrypt}$2a$..."
    role                text        not null check (role in ('ADMIN')),
    configured          boolean     not null,
    made_at             timestamptz not null,
    password_changed_at timestamptz not null
);
create unique index account_configured on account (configured) where configured;
