-- The link mailed to somebody named as a co-author: answers for that author alone, without an account.
create table author_invitation (
  id integer generated always as identity primary key,
  author_id integer not null references initiative_author on delete cascade,
  -- SHA-256 of the token in lower-case hex; the token itself is kept nowhere.
  token_hash text not null constraint author_invitation_hash_unique unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- Ended by a newer letter, or by an answer that removed the author.
  ended_at timestamptz
);
create index author_invitation_author_id on author_invitation (author_id);

-- While its authors write, shares need not be whole: one of them may have left. They are whole whenever somebody else has the file.
create function initiative_shares_may_be_open(status text) returns boolean language sql immutable as $$
  select status in ('draft', 'returned_by_unit', 'returned_for_completion', 'needs_work', 'withdrawn', 'cancelled')
$$;

create or replace function initiative_shares_are_whole() returns trigger language plpgsql as $$
declare wanted integer := coalesce(new.initiative_id, old.initiative_id);
begin
  if exists (select from initiative where id = wanted and code is not null and not initiative_shares_may_be_open(status))
     and (select coalesce(sum(share), 0) from initiative_author where initiative_id = wanted) <> 10000 then
    raise exception 'shares of initiative % do not sum to 10000', wanted using constraint = 'initiative_shares_are_whole', errcode = 'check_violation';
  end if;
  return null;
end $$;

create or replace function initiative_submitted_shares_are_whole() returns trigger language plpgsql as $$
begin
  if exists (select from initiative where id = new.id and code is not null and not initiative_shares_may_be_open(status))
     and (select coalesce(sum(share), 0) from initiative_author where initiative_id = new.id) <> 10000 then
    raise exception 'shares of initiative % do not sum to 10000', new.id using constraint = 'initiative_shares_are_whole', errcode = 'check_violation';
  end if;
  return null;
end $$;
drop trigger initiative_submitted_shares_are_whole on initiative;
create constraint trigger initiative_submitted_shares_are_whole after insert or update of code, status on initiative
  deferrable initially deferred for each row when (new.code is not null) execute function initiative_submitted_shares_are_whole();
