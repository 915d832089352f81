-- What officials did outside meetings, as one article says it: a tour of inspection, a visit, a reception.
create sequence activity_seq increment by 50;
create table activity (
    id            bigint primary key,
    article_id    bigint  not null references article (id) on delete cascade,
    list_position integer not null, -- order in the article, from 1
    kind          text    not null check (kind in ('INSPECTION', 'FIELD_RESEARCH', 'VISIT', 'CONDOLENCE_VISIT', 'RECEPTION')),
    taken_on      date,
    taken_until   date,             -- last day, where it took more than one
    part_of_day   text check (part_of_day in ('MORNING', 'AFTERNOON', 'EVENING')),
    region_code   text references region (code), -- the article's
    mention_id    bigint  not null references mention (id) on delete cascade,
    constraint activity_natural_key unique (article_id, list_position),
    constraint activity_days check (taken_until is null or (taken_on is not null and taken_until > taken_on))
);
create index activity_region on activity (region_code, taken_on desc nulls last, id desc);
create index activity_mention on activity (mention_id);

-- Where it led, as printed.
create table activity_place (
    activity_id   bigint  not null references activity (id) on delete cascade,
    list_position integer not null,
    name          text    not null,
    primary key (activity_id, list_position)
);

-- Who took part; the one who led it stands first.
create table activity_participant (
    activity_id   bigint  not null references activity (id) on delete cascade,
    person_id     bigint  not null references person (id),
    list_position integer not null,
    leads         boolean not null,
    mention_id    bigint  not null references mention (id) on delete cascade,
    primary key (activity_id, person_id)
);
create index activity_participant_person on activity_participant (person_id, activity_id);
create index activity_participant_mention on activity_participant (mention_id);

-- Where people sat in on a meeting by video, as printed.
alter table meeting add column branch_venues text;
