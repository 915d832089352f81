-- Two bodies of one name in one place, or two meetings of one host and kind on one day, told apart by a person as namesakes are (V011):
-- the second gets 1, the third 2. Of a meeting, the number ends its natural key too: "host:...|2023-03-23|PLENARY~1".
alter table organisation add column apart integer not null default 0 check (apart >= 0);
alter table organisation drop constraint organisation_natural_key;
alter table organisation add constraint organisation_natural_key unique nulls not distinct (kind, name_key, region_code, level, apart);
alter table meeting add column apart integer not null default 0 check (apart >= 0);

-- Of a meeting's last day, part of the day, venue and branch venues those on which a person has had the say, as words with spaces between:
-- what a further article says of them counts no more.
alter table meeting add column settled text not null default '';
