create table review_assignment (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative,
  council_id integer not null references council,
  reviewer_id integer not null references account,
  assigned_by integer not null references account,
  assigned_at timestamptz not null,
  due_on date,
  ended_at timestamptz,
  end_reason text,
  check ((ended_at is null) = (end_reason is null))
);
create unique index review_assignment_once on review_assignment (initiative_id, reviewer_id) where ended_at is null;
create index review_assignment_reviewer on review_assignment (reviewer_id);

-- Two sheets a reviewer, never mixed: marks by the rubric, and the judgement of feasibility. Both are immutable once submitted.
create table score_sheet (
  id integer generated always as identity primary key,
  assignment_id integer not null constraint score_sheet_assignment_unique unique references review_assignment,
  revision integer not null default 1,
  comment_to_author text not null default '',
  note_to_council text not null default '',
  -- Sum of the marks in hundredths, written at submission.
  total integer check (total between 0 and 100000),
  saved_at timestamptz not null,
  submitted_at timestamptz,
  check ((submitted_at is null) = (total is null))
);

create table score (
  sheet_id integer not null references score_sheet,
  criterion_id integer not null references criterion,
  band_id integer not null references band,
  mark integer not null check (mark >= 0),
  note text not null default '',
  primary key (sheet_id, criterion_id)
);

create table feasibility_sheet (
  id integer generated always as identity primary key,
  assignment_id integer not null constraint feasibility_sheet_assignment_unique unique references review_assignment,
  revision integer not null default 1,
  tag text check (tag in ('apply_now', 'needs_polish', 'conditional', 'pilot_first', 'not_feasible', 'refer_up')),
  conditions text not null default '',
  legal text not null default 'undecided' check (legal in ('feasible', 'infeasible', 'undecided')),
  funding text not null default 'undecided' check (funding in ('feasible', 'infeasible', 'undecided')),
  staffing text not null default 'undecided' check (staffing in ('feasible', 'infeasible', 'undecided')),
  technology text not null default 'undecided' check (technology in ('feasible', 'infeasible', 'undecided')),
  timing text not null default 'undecided' check (timing in ('feasible', 'infeasible', 'undecided')),
  note text not null default '',
  saved_at timestamptz not null,
  submitted_at timestamptz,
  constraint feasibility_sheet_submitted_has_tag check (submitted_at is null or tag is not null),
  constraint feasibility_sheet_conditional_says_so check (submitted_at is null or tag <> 'conditional' or conditions <> '')
);

create function score_fits_band() returns trigger language plpgsql as $$
begin
  if not exists (select from band where id = new.band_id and criterion_id = new.criterion_id and new.mark between lowest and highest) then
    raise exception 'mark % lies outside band %', new.mark, new.band_id using constraint = 'score_fits_band', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger score_fits_band before insert or update on score for each row execute function score_fits_band();

create function submitted_sheet_is_immutable() returns trigger language plpgsql as $$
begin
  if old.submitted_at is not null then
    raise exception 'sheet % was submitted', old.id using constraint = 'submitted_sheet_is_immutable', errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger score_sheet_is_immutable before update or delete on score_sheet for each row execute function submitted_sheet_is_immutable();
create trigger feasibility_sheet_is_immutable before update or delete on feasibility_sheet for each row execute function submitted_sheet_is_immutable();

create function score_of_submitted_sheet_is_immutable() returns trigger language plpgsql as $$
begin
  if exists (select from score_sheet where id = coalesce(new.sheet_id, old.sheet_id) and submitted_at is not null) then
    raise exception 'the sheet of this score was submitted' using constraint = 'submitted_sheet_is_immutable', errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger score_is_immutable before insert or update or delete on score for each row execute function score_of_submitted_sheet_is_immutable();

-- total_members is the number of all voting members on the day: the pass rule counts those absent too.
create table council_vote (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative,
  council_id integer not null references council,
  agree integer not null check (agree >= 0),
  disagree integer not null check (disagree >= 0),
  other integer not null check (other >= 0),
  total_members integer not null check (total_members > 0),
  held_on date not null,
  recorded_by integer not null references account,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  check (agree + disagree + other <= total_members)
);
create unique index council_vote_current on council_vote (initiative_id) where superseded_at is null;

create table decision (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative,
  council_id integer not null references council,
  outcome text not null check (outcome in ('approved', 'needs_work', 'not_approved')),
  feasibility text not null check (feasibility in ('apply_now', 'needs_polish', 'conditional', 'pilot_first', 'not_feasible', 'refer_up')),
  conditions text not null default '',
  -- Mean of the submitted sheets in hundredths, half up; null where nobody scored.
  score integer check (score between 0 and 100000),
  reason text not null check (reason <> ''),
  decided_by integer not null references account,
  decided_at timestamptz not null,
  superseded_at timestamptz,
  check (feasibility <> 'conditional' or conditions <> '')
);
create unique index decision_current on decision (initiative_id) where superseded_at is null;

-- Until the board releases a decision it is under embargo: authors and the public see the state before it.
create table publication (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative,
  decision_id integer not null references decision,
  published_by integer not null references account,
  published_at timestamptz not null,
  ended_at timestamptz,
  ended_by integer references account,
  end_reason text,
  check ((ended_at is null) = (end_reason is null))
);
create unique index publication_current on publication (initiative_id) where ended_at is null;
