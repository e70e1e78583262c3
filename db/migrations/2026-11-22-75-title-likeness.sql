-- Titles of files that are sent and not public, looked up by likeness for those who may see them.
create extension if not exists pg_trgm;

-- unaccent is only "stable" because its rules could be changed; ours are not.
create function folded_text(value text) returns text language sql immutable strict parallel safe
as $$ select lower(public.unaccent('public.unaccent', normalize(value, nfc))) $$;

create index initiative_title_likeness on initiative using gin (folded_text(title) gin_trgm_ops) where code is not null;
