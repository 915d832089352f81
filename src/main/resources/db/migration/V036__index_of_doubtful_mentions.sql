-- Only what was read with little confidence is asked for by it; the index of all mentions had a twentieth of the database, and each import wrote it.
create index mention_doubtful on mention (confidence) where confidence < 0.9;
drop index mention_confidence;
