-- Accounts beside the one that the configuration names. An account is never deleted, so that what it did keeps its name.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_known check (role in ('ADMIN', 'EDITOR', 'READER'));
alter table account add column disabled_at timestamptz; -- null: may log in
alter table account add constraint account_configured_is_able check (not configured or disabled_at is null);

-- Who did what and when. Rows are only added.
create table audit_entry (
    id      bigint generated always as identity primary key,
    made_at timestamptz not null,
    made_by text        not null, -- name of the account at that time; of a refused login: what was typed
    action  text        not null,
    target  text,                 -- where on the site the thing is: "/articles/12"
    detail  text,                 -- in words
    client  text                  -- where a login came from; an IPv6 address by its network
);
create index audit_entry_newest on audit_entry (made_at desc, id desc);
create index audit_entry_by on audit_entry (made_by, made_at desc, id desc);
create index audit_entry_action on audit_entry (action, made_at desc, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only added', tg_table_name;
end $$;
create trigger audit_entry_stays before update or delete on audit_entry for each row execute function refuse_change();

-- Spring Session keeps its sessions here; names and types are its own.
create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
