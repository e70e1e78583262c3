-- Questions and answers about a file, between its authors, the officer of its unit and the secretaries. What was said stays said.
create table thread_message (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative,
  author_id integer not null references account,
  -- As whom the person wrote: who they are later changes nothing.
  part text not null check (part in ('author', 'officer', 'secretary')),
  body text not null check (body = normalize(body, nfc) and length(body) between 1 and 4000),
  created_at timestamptz not null
);
create index thread_message_initiative on thread_message (initiative_id, id);
create index thread_message_author on thread_message (author_id);

create function thread_message_is_immutable() returns trigger language plpgsql as $$
begin
  raise exception 'a message is never changed' using constraint = 'thread_message_is_immutable', errcode = 'check_violation';
end $$;
create trigger thread_message_is_immutable before update or delete on thread_message for each row execute function thread_message_is_immutable();

-- Up to which message a person says they have read.
create table thread_read (
  initiative_id integer not null references initiative,
  account_id integer not null references account on delete cascade,
  read_until integer not null references thread_message,
  read_at timestamptz not null,
  primary key (initiative_id, account_id)
);
create index thread_read_account on thread_read (account_id);
create index thread_read_until on thread_read (read_until);
