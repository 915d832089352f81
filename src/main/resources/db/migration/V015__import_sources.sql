-- Where the texts of a run come from, whether it only looks, and what became of it later.
alter table import_run
    add column source     text    not null default 'SEEDS' check (source in ('SEEDS', 'FOLDER', 'UPLOAD', 'ARCHIVE')),
    add column place      text    not null default '', -- FOLDER: name of the folder, and the path below it; UPLOAD: the upload's number
    add column dry        boolean not null default false,
    add column root       bigint,                      -- the run that this one goes on with, or the first of several; null: none
    add column started_by text,                        -- null: by itself
    add column undone_at  timestamptz,
    add column undone_by  text,
    add constraint import_run_undone check ((undone_at is null) = (undone_by is null));
create index import_run_root on import_run (root) where root is not null;

-- Which facts change: a line each, "-POST<tab>Li Si | mayor" for what was, "+..." for what is; null when nothing was compared.
alter table import_item add column changes text;

-- Uploaded texts wait here until they are imported or discarded. They are never files: no name of theirs is ever a path.
create table upload (
    id      bigint generated always as identity primary key,
    name    text        not null, -- what was uploaded, in words
    made_by text        not null,
    made_at timestamptz not null
);
create table upload_text (
    upload_id    bigint not null references upload (id) on delete cascade,
    source_key   text   not null,
    content_hash text   not null check (content_hash ~ '^[0-9a-f]{64}$'),
    text         text,  -- null: refused
    refused      text,  -- why, for a person
    primary key (upload_id, source_key),
    constraint upload_text_or_reason check ((text is null) <> (refused is null))
);
