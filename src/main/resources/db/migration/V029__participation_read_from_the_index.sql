-- Who met whom is read from these two alone, without the rows: somebody with 2,000 meetings has met others 20,000 times, and their rows lie all
-- over the table.
create index participation_meeting_people on participation (meeting_id, list_position) include (person_id, role);
drop index participation_meeting;
create index participation_person_meetings on participation (person_id, meeting_id) include (role);
drop index participation_person;
