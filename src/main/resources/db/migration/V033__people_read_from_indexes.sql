-- Somebody's thousands of attestations and roles lie all over their tables. What the page of a person, and the search index, read of all of
-- them is in indexes: posts with their first and last day, who else is attested in a post, places in rosters, days and outlets of articles.
create index attestation_person_posts on attestation (person_id, organisation_id, status, post, attested_on, id);
create index attestation_organisation_posts on attestation (organisation_id, post, attested_on) include (person_id, status)
    where organisation_id is not null;
drop index attestation_organisation;
create index participation_person_places on participation (person_id, meeting_id) include (role, list_position, article_id);
drop index participation_person_meetings;
create index article_dates on article (id) include (dated_on, outlet_id);
