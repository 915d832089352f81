-- The administrator's list of facts that a rule of little confidence read.
create index mention_confidence on mention (confidence);
