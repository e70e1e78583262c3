-- What an officer uploaded and checked, kept on the server so that exactly this is written, once. Rows are cells as read: { row, cells: { column: text | number | { day } | null } }.
create table import_batch (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('people', 'papers')),
  unit_id text not null references unit,
  -- Old initiatives on paper are filed into a campaign.
  campaign_id integer references campaign,
  owner_id integer not null references account,
  file_name text not null check (length(file_name) <= 200),
  rows jsonb not null,
  row_count integer not null check (row_count between 1 and 500),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- Once written the rows are emptied: the people and files made of them speak for themselves.
  applied_at timestamptz,
  check ((kind = 'papers') = (campaign_id is not null)),
  check (expires_at > created_at),
  constraint import_batch_applied_is_empty check (applied_at is null or rows = '[]')
);
create index import_batch_owner on import_batch (owner_id);
create index import_batch_campaign on import_batch (campaign_id);

-- A person may have their account erased: the row stays for what the law keeps, without the person. Nobody opens it again.
alter table account
  add column erased_at timestamptz,
  add constraint account_erased_is_disabled check (erased_at is null or disabled_at is not null);
