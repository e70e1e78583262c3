-- A draft keeps whatever is there: a band still without its mark, a note without either. A submitted sheet is whole and its total is the sum.
alter table score
  alter column band_id drop not null,
  alter column mark drop not null,
  add constraint score_mark_needs_band check (mark is null or band_id is not null);

create or replace function score_fits_band() returns trigger language plpgsql as $$
begin
  if new.band_id is not null
     and not exists (select from band where id = new.band_id and criterion_id = new.criterion_id and (new.mark is null or new.mark between lowest and highest)) then
    raise exception 'mark % lies outside band %', new.mark, new.band_id using constraint = 'score_fits_band', errcode = 'check_violation';
  end if;
  return new;
end $$;

create function submitted_score_sheet_is_whole() returns trigger language plpgsql as $$
begin
  if exists (
    select from review_assignment a
      join council on council.id = a.council_id
      join criterion on criterion.rubric_id = council.rubric_id
      left join score on score.sheet_id = new.id and score.criterion_id = criterion.id
    where a.id = new.assignment_id and score.mark is null
  ) or new.total is distinct from (select sum(mark) from score where sheet_id = new.id) then
    raise exception 'sheet % is not whole', new.id using constraint = 'submitted_score_sheet_is_whole', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger score_sheet_is_whole before insert or update on score_sheet
  for each row when (new.submitted_at is not null) execute function submitted_score_sheet_is_whole();
