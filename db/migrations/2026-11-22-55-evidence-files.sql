-- Evidence files of an initiative. The bytes are in the file storage under `storage_key`, never under a name that a person chose.
create table evidence_file (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative on delete cascade,
  -- What people read: cleaned, NFC, with the extension of what the file really is.
  name text not null check (length(name) between 1 and 150 and name !~ '[/\\[:cntrl:]]'),
  media_type text not null check (media_type in (
    'application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/plain', 'text/csv',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet')),
  -- Bytes as stored: 20 MB at most.
  size integer not null check (size between 1 and 20971520),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  storage_key text not null constraint evidence_file_key_unique unique check (storage_key ~ '^[0-9a-f]{32}$'),
  visibility text not null check (visibility in ('public', 'reviewers', 'handlers')),
  note text not null default '' check (length(note) <= 300),
  uploaded_by integer not null references account,
  uploaded_at timestamptz not null,
  -- A removed file that a frozen version names stays stored.
  removed_at timestamptz,
  removed_by integer references account,
  check ((removed_at is null) = (removed_by is null))
);
create index evidence_file_initiative on evidence_file (initiative_id);
create index evidence_file_uploaded_by on evidence_file (uploaded_by);
create index evidence_file_removed_by on evidence_file (removed_by) where removed_by is not null;
create index evidence_file_removed on evidence_file (removed_at) where removed_at is not null;
-- The same content twice in one dossier is a retry, not a second file.
create unique index evidence_file_content_once on evidence_file (initiative_id, sha256) where removed_at is null;

-- What everybody may read of a published initiative, and nothing else.
create view public_evidence_file as
select e.id, e.initiative_id, i.code, e.name, e.media_type, e.size, e.note, e.storage_key
from evidence_file e join public_initiative i on i.id = e.initiative_id
where e.visibility = 'public' and e.removed_at is null;
