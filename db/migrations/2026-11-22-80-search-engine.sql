-- An outside search engine (Meilisearch) beside the built-in one: what it has not been told yet, and whether it may be asked.

-- One row for each initiative that the engine must be told of. It goes once the engine has written what stood here when it was read.
create table search_delivery (
  initiative_id integer primary key,
  -- Counts the changes: a row that changed while it was delivered stays.
  revision integer not null default 1,
  queued_at timestamptz not null default now()
);
create index search_delivery_queued on search_delivery (queued_at);

-- Shared by all processes: one of them watches the engine, all ask it or leave it alone.
create table search_engine_state (
  engine text primary key,
  status text not null check (status in ('ready', 'catching_up', 'unreachable', 'unsuitable')),
  reason text not null check (reason in ('none', 'no_answer', 'wrong_answer', 'refused_key', 'wrong_version', 'no_index', 'other_settings', 'no_space', 'missing_documents')),
  -- When it came into this status.
  since timestamptz not null default now(),
  checked_at timestamptz not null default now(),
  -- Which process watches, and until when the others leave that to it.
  watcher text,
  watched_until timestamptz
);
