-- What a person was told. It names the thing and holds no text of it: titles are looked up when the notice is read.
-- delivery is what the person's setting said on that day; mailed_at is set by the daily letter that told of it.
create table notice (
  id integer generated always as identity primary key,
  account_id integer not null references account on delete cascade,
  kind text not null,
  initiative_id integer not null references initiative on delete cascade,
  delivery text not null check (delivery in ('mail_now', 'mail_daily', 'page')),
  created_at timestamptz not null default now(),
  read_at timestamptz,
  mailed_at timestamptz
);
create index notice_account on notice (account_id, id);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_daily on notice (account_id) where delivery = 'mail_daily' and mailed_at is null and read_at is null;
create index notice_initiative on notice (initiative_id);

-- How a person wants to be told, where they chose otherwise than by a letter at once.
create table notice_setting (
  account_id integer not null references account on delete cascade,
  kind text not null,
  delivery text not null check (delivery in ('mail_now', 'mail_daily', 'page', 'none')),
  changed_at timestamptz not null,
  primary key (account_id, kind)
);
