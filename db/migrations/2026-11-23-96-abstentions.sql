-- A reader says that they will not judge a file: the assignment ends by their own hand and counts as no sheet. Impossible once a sheet is in, for good.
alter table review_assignment
  add column abstained boolean not null default false,
  add constraint review_assignment_abstained_has_ended check (not abstained or ended_at is not null);

create function abstention_has_no_sheet() returns trigger language plpgsql as $$
begin
  if exists (select from score_sheet where assignment_id = new.id and submitted_at is not null)
     or exists (select from feasibility_sheet where assignment_id = new.id and submitted_at is not null) then
    raise exception 'assignment % has a submitted sheet', new.id using constraint = 'abstention_has_no_sheet', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger abstention_has_no_sheet before insert or update on review_assignment
  for each row when (new.abstained) execute function abstention_has_no_sheet();

create function sheet_is_of_no_abstention() returns trigger language plpgsql as $$
begin
  if exists (select from review_assignment where id = new.assignment_id and abstained) then
    raise exception 'the reader of assignment % abstained', new.assignment_id using constraint = 'abstention_has_no_sheet', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger score_sheet_is_of_no_abstention before insert or update on score_sheet
  for each row when (new.submitted_at is not null) execute function sheet_is_of_no_abstention();
create trigger feasibility_sheet_is_of_no_abstention before insert or update on feasibility_sheet
  for each row when (new.submitted_at is not null) execute function sheet_is_of_no_abstention();
