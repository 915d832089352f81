-- The evidence: where in an article a fact stands, and which rule read it.
create sequence mention_seq increment by 50;
create table mention (
    id              bigint primary key,
    article_id      bigint  not null references article (id) on delete cascade,
    kind            text    not null,
    span_start      integer not null check (span_start >= 0),
    span_end        integer not null,
    quote           text    not null,
    rule            text    not null,
    confidence      double precision not null check (confidence > 0 and confidence <= 1),
    person_id       bigint references person (id),
    organisation_id bigint references organisation (id),
    meeting_id      bigint references meeting (id),
    region_code     text references region (code),
    constraint mention_span check (span_end > span_start)
);
create index mention_article on mention (article_id, span_start);
create index mention_person on mention (person_id, article_id) where person_id is not null;
create index mention_organisation on mention (organisation_id, article_id) where organisation_id is not null;
create index mention_meeting on mention (meeting_id, article_id) where meeting_id is not null;
create index mention_region on mention (region_code, article_id) where region_code is not null;

-- Who did what at a meeting, as one article says it. Without a meeting: the article tells of the role, but not at a meeting it
-- reports (an inspection tour; a conference that is only conveyed).
create sequence participation_seq increment by 50;
create table participation (
    id            bigint primary key,
    article_id    bigint not null references article (id) on delete cascade,
    meeting_id    bigint references meeting (id),
    person_id     bigint not null references person (id),
    role          text   not null check (role in ('PRESIDED', 'SPOKE', 'ATTENDED', 'OBSERVED', 'REPORTED', 'COMMENTED', 'ABSENT')),
    role_printed  text   not null,
    title_printed text,
    name_printed  text   not null,
    list_position integer, -- order in the article's list of those present (protocol order), from 1
    mention_id    bigint not null references mention (id) on delete cascade,
    constraint participation_natural_key unique nulls not distinct (article_id, meeting_id, person_id, role)
);
create index participation_meeting on participation (meeting_id, list_position);
create index participation_person on participation (person_id, meeting_id);
create index participation_mention on participation (mention_id);

-- This article says that this person held this post. First and last attestation are computed, never stored.
create sequence attestation_seq increment by 50;
create table attestation (
    id              bigint primary key,
    article_id      bigint not null references article (id) on delete cascade,
    person_id       bigint not null references person (id),
    post            text   not null, -- the office, in one wording: "secretary"
    status          text   not null check (status in ('CURRENT', 'FORMER', 'ACTING', 'NOMINEE')),
    organisation_id bigint references organisation (id),
    title_printed   text   not null,
    attested_on     date,            -- the article's dated_on
    mention_id      bigint not null references mention (id) on delete cascade,
    constraint attestation_natural_key unique (article_id, person_id, title_printed)
);
create index attestation_person on attestation (person_id, attested_on, id);
create index attestation_organisation on attestation (organisation_id, post, attested_on) where organisation_id is not null;
create index attestation_mention on attestation (mention_id);
