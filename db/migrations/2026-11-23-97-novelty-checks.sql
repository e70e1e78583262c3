-- What a reader found when they held a file against similar ones, with the ones that the page showed them. Every finding is kept, the last one counts;
-- once the score sheet is in, nothing is added or taken away.
create table novelty_check (
  id integer generated always as identity primary key,
  assignment_id integer not null references review_assignment,
  verdict text not null check (verdict in ('different', 'partly_same', 'same')),
  note text not null default '',
  -- [{ id, code, title }] as shown, the published ones first.
  shown jsonb not null check (jsonb_typeof(shown) = 'array'),
  checked_at timestamptz not null,
  constraint novelty_check_sameness_says_what check (verdict = 'different' or note <> '')
);
create index novelty_check_assignment on novelty_check (assignment_id, id);

create function novelty_check_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or exists (
    select from score_sheet where assignment_id = coalesce(new.assignment_id, old.assignment_id) and submitted_at is not null
  ) then
    raise exception 'a novelty check is kept as it was recorded' using constraint = 'novelty_check_is_kept', errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger novelty_check_is_kept before insert or update or delete on novelty_check for each row execute function novelty_check_is_kept();
