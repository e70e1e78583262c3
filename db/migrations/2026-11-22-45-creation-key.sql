-- The page that begins a dossier carries a key of its own: sent twice (double click, retry), it begins one dossier.
alter table initiative add column creation_key uuid constraint initiative_creation_key_unique unique;
