-- How sure it is that a person is one is said by the surest of all mentions; for each of the people of a list, and of those suggested while
-- a name is typed, twenty mentions were read from all over the table. Descending,
-- so that of equally sure ones the oldest comes first, of which PostgreSQL knows without a look at the table that everybody may see it.
create index mention_person_confidence on mention (person_id, confidence desc) where kind = 'PERSON';
