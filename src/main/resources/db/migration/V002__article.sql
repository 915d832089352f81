create sequence article_seq increment by 50;
create table article (
    id                bigint primary key,
    source_key        text        not null unique, -- file name, relative to the seeds folder, with forward slashes
    content_hash      text        not null check (content_hash ~ '^[0-9a-f]{64}$'), -- SHA-256 of the file's bytes
    title             text        not null,
    title_derived     boolean     not null,        -- the text has no headline; this one was made from its first sentence
    text              text        not null,        -- what was imported; every span counts UTF-16 units of it
    published_on      date,
    published_at      timestamp,                   -- as printed, without zone; null when only a day is printed
    dated_on          date,                        -- what browsing by date uses
    dated_by          text check (dated_by in ('PUBLICATION', 'MEETING')),
    outlet_id         bigint references outlet (id),
    region_code       text references region (code),
    region_basis      text check (region_basis in ('STATED', 'INFERRED')),
    region_reason     text,                        -- why this division, or why none, in words
    language          text        not null,        -- BCP 47
    genre             text        not null check (genre in ('MEETING', 'ACTIVITY', 'OTHER')),
    extractor_version text        not null,
    imported_at       timestamptz not null,
    constraint article_dated check ((dated_on is null) = (dated_by is null)),
    constraint article_dated_by_publication check (coalesce(dated_by = 'PUBLICATION', false) = (published_on is not null)),
    constraint article_dated_on_publication check (published_on is null or dated_on = published_on),
    constraint article_region_basis check ((region_code is null) = (region_basis is null)),
    constraint article_published_at check (published_at is null or (published_on is not null and published_at::date = published_on))
);
create index article_newest on article (dated_on desc nulls last, id desc);
create index article_region on article (region_code, dated_on desc nulls last, id desc);
create index article_outlet on article (outlet_id, dated_on desc nulls last, id desc);

-- The divisions between which the evidence could not decide; empty when one was chosen or none was named.
create table article_region_candidate (
    article_id  bigint not null references article (id) on delete cascade,
    region_code text   not null references region (code),
    primary key (article_id, region_code)
);
create index article_region_candidate_region on article_region_candidate (region_code);

-- Labelled parts of the text: headline, dateline, body, site chrome ... The page hides chrome; the text keeps it.
create table article_layout (
    article_id bigint  not null references article (id) on delete cascade,
    span_start integer not null check (span_start >= 0),
    span_end   integer not null,
    label      text    not null,
    primary key (article_id, span_start),
    constraint article_layout_span check (span_end > span_start)
);

create table byline (
    article_id    bigint  not null references article (id) on delete cascade,
    list_position integer not null,
    name          text    not null,
    kind          text    not null check (kind in ('REPORTER', 'CORRESPONDENT', 'PHOTOGRAPHER', 'EDITOR', 'TRANSLATOR')),
    primary key (article_id, list_position)
);
create index byline_name on byline (name);
