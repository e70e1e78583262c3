-- Administrators look for people by names typed without marks.
create extension if not exists unaccent;
create index account_unit_id on account (unit_id);
