-- A public search that a person keeps. `parameters` is the query and the filters as they stand in the address of the list, without order and page.
-- looked_until: publications up to then have been told by a letter, or were there when the letters were asked for.
create table saved_search (
  id integer generated always as identity primary key,
  account_id integer not null references account on delete cascade,
  name text not null check (name <> '' and char_length(name) <= 100),
  parameters jsonb not null check (jsonb_typeof(parameters) = 'object'),
  alerts text not null check (alerts in ('none', 'daily', 'weekly')),
  looked_until timestamptz not null,
  created_at timestamptz not null,
  unique (account_id, parameters)
);
create index saved_search_alerts on saved_search (account_id) where alerts <> 'none';
