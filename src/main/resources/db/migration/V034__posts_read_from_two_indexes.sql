-- A post whose body is unknown is told from others by its title, which was in no index: for each such post of a person, all rows of the person
-- without a body were read, from all over the table. Each attestation is in one of two indexes now; together they are as large as the one before.
create index attestation_person_titles on attestation (person_id, status, title_printed, attested_on, id) where organisation_id is null;
drop index attestation_person_posts;
create index attestation_person_posts on attestation (person_id, organisation_id, status, post, attested_on, id) where organisation_id is not null;
