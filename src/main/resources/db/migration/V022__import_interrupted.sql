-- A run that its server or its database did not live to end, and with which the next start goes on; no longer told by its message.
alter table import_run add column interrupted boolean not null default false;
update import_run set interrupted = true where failure like 'Interrupted:%';
