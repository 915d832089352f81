-- Spring Batch 6 keeps its runs here; names and types are its own.
create table batch_job_instance (
    job_instance_id bigint primary key,
    version         bigint,
    job_name        varchar(100) not null,
    job_key         varchar(32)  not null,
    constraint job_inst_un unique (job_name, job_key)
);
create table batch_job_execution (
    job_execution_id bigint primary key,
    version          bigint,
    job_instance_id  bigint    not null references batch_job_instance (job_instance_id),
    create_time      timestamp not null,
    start_time       timestamp,
    end_time         timestamp,
    status           varchar(10),
    exit_code        varchar(2500),
    exit_message     varchar(2500),
    last_updated     timestamp
);
create index batch_job_execution_instance on batch_job_execution (job_instance_id);
create table batch_job_execution_params (
    job_execution_id bigint       not null references batch_job_execution (job_execution_id),
    parameter_name   varchar(100) not null,
    parameter_type   varchar(100) not null,
    parameter_value  varchar(2500),
    identifying      char(1)      not null
);
create index batch_job_execution_params_execution on batch_job_execution_params (job_execution_id);
create table batch_step_execution (
    step_execution_id  bigint primary key,
    version            bigint       not null,
    step_name          varchar(100) not null,
    job_execution_id   bigint       not null references batch_job_execution (job_execution_id),
    create_time        timestamp    not null,
    start_time         timestamp,
    end_time           timestamp,
    status             varchar(10),
    commit_count       bigint,
    read_count         bigint,
    filter_count       bigint,
    write_count        bigint,
    read_skip_count    bigint,
    write_skip_count   bigint,
    process_skip_count bigint,
    rollback_count     bigint,
    exit_code          varchar(2500),
    exit_message       varchar(2500),
    last_updated       timestamp
);
create index batch_step_execution_job on batch_step_execution (job_execution_id);
create table batch_step_execution_context (
    step_execution_id  bigint primary key references batch_step_execution (step_execution_id),
    short_context      varchar(2500) not null,
    serialized_context text
);
create table batch_job_execution_context (
    job_execution_id   bigint primary key references batch_job_execution (job_execution_id),
    short_context      varchar(2500) not null,
    serialized_context text
);
create sequence batch_step_execution_seq;
create sequence batch_job_execution_seq;
create sequence batch_job_instance_seq;

-- A run of the import job, beside what Spring Batch keeps of it.
create table import_run (
    id                bigint primary key references batch_job_execution (job_execution_id) on delete cascade,
    folder            text        not null,
    extractor_version text        not null,
    started_at        timestamptz not null,
    ended_at          timestamptz, -- null while it runs
    files             integer,     -- found in the folder; null until it has been listed
    failure           text         -- why it failed, for a person
);
create index import_run_running on import_run (id) where ended_at is null;

-- What became of each file in a run. MISSING: known from an earlier run, no longer in the folder (its article stays).
create table import_item (
    run_id     bigint not null references import_run (id) on delete cascade,
    source_key text   not null,
    outcome    text   not null check (outcome in ('INSERTED', 'UPDATED', 'UNCHANGED', 'REJECTED', 'MISSING')),
    message    text,
    article_id bigint references article (id) on delete set null,
    primary key (run_id, source_key),
    constraint import_item_rejected_says_why check (outcome <> 'REJECTED' or message is not null)
);
create index import_item_article on import_item (article_id);
create index import_item_run on import_item (run_id, outcome, source_key);
