-- A person is a name in a place. A national leader belongs to no province; one whose article names no division is kept apart from both,
-- so that a namesake in an unplaced article is never taken for the premier.
create sequence person_seq increment by 50;
create table person (
    id          bigint primary key,
    name        text not null,
    name_key    text not null,                    -- folded: lower case, no accents, no spaces, hyphens or apostrophes
    scope       text not null check (scope in ('NATIONAL', 'PROVINCE', 'UNKNOWN')),
    region_code text references region (code),    -- the province of the person's lineage
    merged_into bigint references person (id),
    constraint person_natural_key unique nulls not distinct (name_key, scope, region_code),
    constraint person_scope check ((scope = 'PROVINCE') = (region_code is not null)),
    constraint person_not_merged_into_itself check (merged_into <> id)
);
create index person_name_order on person (name_key text_pattern_ops, id);
create index person_region on person (region_code, name_key);
create index person_merged_into on person (merged_into);

create table person_name (
    person_id bigint not null references person (id) on delete cascade,
    name      text   not null,
    script    text   not null check (script in ('LATIN', 'HAN')),
    primary key (person_id, name)
);
create index person_name_name on person_name (name);

create sequence organisation_seq increment by 50;
create table organisation (
    id          bigint primary key,
    name        text not null,
    name_key    text not null, -- canonical wording, without place: "party-committee/organization-department"; folded name where unplaced
    kind        text not null,
    level       text check (level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP')),
    region_code text references region (code),
    parent_id   bigint references organisation (id),
    -- The level is part of the key: a township's committee has its county's code, and where the place is unknown the level is all there is.
    constraint organisation_natural_key unique nulls not distinct (kind, name_key, region_code, level),
    constraint organisation_not_its_own_parent check (parent_id <> id)
);
create index organisation_region on organisation (region_code, kind, name, id);
create index organisation_parent on organisation (parent_id);
create index organisation_name on organisation (lower(name), id);
create index organisation_name_prefix on organisation (lower(name) text_pattern_ops);
create index organisation_kind on organisation (kind, name, id);

create sequence meeting_seq increment by 50;
create table meeting (
    id           bigint primary key,
    natural_key  text not null unique, -- host, day and kind; where host, its place or the day is unknown, the article's own
    name         text not null,
    kind         text not null,
    ordinal      integer,              -- "the 6th meeting": 6
    ordinal_year integer,              -- "in 2023": 2023
    host_id      bigint references organisation (id),
    region_code  text references region (code),
    held_on      date,
    held_until   date,                 -- last day, where it took more than one
    part_of_day  text check (part_of_day in ('MORNING', 'AFTERNOON', 'EVENING')),
    venue        text,
    constraint meeting_days check (held_until is null or (held_on is not null and held_until > held_on))
);
create index meeting_newest on meeting (held_on desc nulls last, id desc);
create index meeting_region on meeting (region_code, held_on desc nulls last, id desc);
create index meeting_host on meeting (host_id, held_on desc nulls last, id desc);
create index meeting_kind on meeting (kind, held_on desc nulls last, id desc);

create table meeting_report (
    meeting_id bigint not null references meeting (id) on delete cascade,
    article_id bigint not null references article (id) on delete cascade,
    primary key (meeting_id, article_id)
);
create index meeting_report_article on meeting_report (article_id);
