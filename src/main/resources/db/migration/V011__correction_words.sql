-- A correction of a fact in an article names the fact by the words that say it: where they begin and what they are. The offset finds them
-- again in the same text, the words in a changed one. "of" is the person whose post or role it is, "at" the meeting of a role.
alter table correction
    add column words_start  integer check (words_start >= 0),
    add column words        text,
    add column of_start     integer check (of_start >= 0),
    add column of_words     text,
    add column at_start     integer check (at_start >= 0),
    add column at_words     text,
    add column struck       boolean not null default false, -- the fact is none
    add column was          text,                           -- what stood there before, as a JSON object; null when nothing did
    add column withdrawn_by text,
    add constraint correction_words check ((words_start is null) = (words is null)),
    add constraint correction_of check ((of_start is null) = (of_words is null)),
    add constraint correction_at check ((at_start is null) = (at_words is null));
create index correction_newest on correction (made_at desc, id desc);

-- Two officials of one name in one province, told apart by a person: the second gets 1, the third 2. What an article says goes to 0
-- unless a correction of the article says otherwise.
alter table person add column apart integer not null default 0 check (apart >= 0);
alter table person drop constraint person_natural_key;
alter table person add constraint person_natural_key unique nulls not distinct (name_key, scope, region_code, apart);

-- Articles whose facts are to be laid anew because somebody has decided something: done at once, and after a crash at the next start.
create table article_due (
    article_id bigint primary key references article (id) on delete cascade
);
