-- The index of the built-in search: derived from the public views, written by jobs, rebuilt at any time. No foreign key: a row that outlives
-- its initiative is found and taken out by `search:check`, and pages read every hit again from the public view.
drop table search_document;

create table search_entry (
  initiative_id integer primary key,
  -- Facets.
  field_slug text not null,
  unit_id text not null,
  year integer not null,
  kind text not null check (kind in ('initiative', 'idea')),
  feasibility text not null,
  stage text,
  has_award boolean not null,
  applied_units integer not null check (applied_units >= 0),
  replicated_units integer not null check (replicated_units >= 0),
  published_at timestamptz not null,
  -- What breaks ties: units that apply it, other units among them, day of publication.
  merit bigint not null,
  -- Of very large indexes: a fixed sixteenth that counts are estimated from, and the best by merit that broad questions are answered from.
  is_sample boolean generated always as ((initiative_id::bigint * 40503) % 65536 < 4096) stored,
  is_prominent boolean not null default true,
  -- Lexemes of the title (with code and document numbers) and of everything.
  title_words tsvector not null,
  words tsvector not null,
  -- The texts as sequences of keys, for ranking, and as they are, for excerpts.
  streams text not null,
  texts jsonb not null,
  document_hash text not null,
  indexed_at timestamptz not null default now()
) with (toast_tuple_target = 128);
alter table search_entry alter column title_words set storage external, alter column words set storage external;
-- Facets stay in the row, however small it is to be: a toasted one would be fetched for every row that is counted.
alter table search_entry alter column field_slug set storage plain, alter column unit_id set storage plain, alter column kind set storage plain,
  alter column feasibility set storage plain, alter column stage set storage plain, alter column document_hash set storage plain;
alter table search_entry alter column streams set storage external, alter column texts set storage extended;

create index search_entry_title_words on search_entry using gin (title_words);
create index search_entry_words on search_entry using gin (words);
create index search_entry_sample on search_entry using gin (words) where is_sample;
create index search_entry_prominent on search_entry using gin (words) where is_prominent;
create index search_entry_merit on search_entry (merit desc, initiative_id);
create index search_entry_published on search_entry (published_at desc, initiative_id desc);

-- The lexicon: in how many documents and titles a lexeme stands.
create table search_term (
  term text primary key,
  documents integer not null check (documents > 0),
  titles integer not null check (titles >= 0),
  -- Syllables and words; the rest are pairs of neighbours.
  is_word boolean not null
);
create index search_term_words on search_term (term) include (documents) where is_word;

-- Small facts of the index: its version, the number of documents, how far a rebuild has come.
create table search_state (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);
comment on column search_entry.stage is 'nullable';
