-- How a council's score comes about is told by its rubric: which sheets fall out, what must reach the floors, the ranks, the weights.
alter table rubric
  add column drop_from integer check (drop_from between 3 and 99),
  add column floors_on text not null default 'mean' check (floors_on in ('mean', 'each_sheet')),
  -- [{"rank": "good", "from": 8000}, …], hundredths.
  add column ranks jsonb not null default
    '[{"rank": "excellent", "from": 9000}, {"rank": "good", "from": 8000}, {"rank": "fair", "from": 6500}, {"rank": "passed", "from": 5000}]'
    check (jsonb_typeof(ranks) = 'array'),
  -- Two people who change it do not overwrite each other.
  add column revision integer not null default 1;
alter table criterion add column weight integer check (weight between 1 and 10000);

-- Who judges a file judges it by the rubric that lay there when the first file was given out: from then on it does not change.
create function rubric_is_frozen(wanted integer) returns boolean language sql stable return exists (
  select from council join review_assignment on review_assignment.council_id = council.id where council.rubric_id = wanted
);
create function refuse_frozen_rubric() returns trigger language plpgsql as $$
declare
  wanted integer;
begin
  wanted := case tg_table_name
    when 'rubric' then (to_jsonb(old) ->> 'id')::integer
    when 'criterion' then coalesce((to_jsonb(new) ->> 'rubric_id')::integer, (to_jsonb(old) ->> 'rubric_id')::integer)
    else (select rubric_id from criterion where id = coalesce((to_jsonb(new) ->> 'criterion_id')::integer, (to_jsonb(old) ->> 'criterion_id')::integer)) end;
  if public.rubric_is_frozen(wanted) then
    raise exception 'rubric % is in use', wanted using constraint = 'rubric_is_frozen', errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger rubric_is_frozen before update or delete on rubric for each row execute function refuse_frozen_rubric();
create trigger criterion_is_frozen before insert or update or delete on criterion for each row execute function refuse_frozen_rubric();
create trigger band_is_frozen before insert or update or delete on band for each row execute function refuse_frozen_rubric();

-- A council changes its rubric only while nothing was given out.
create function refuse_other_rubric() returns trigger language plpgsql as $$
begin
  if exists (select from public.review_assignment where council_id = old.id) then
    raise exception 'council % judges by rubric %', old.id, old.rubric_id using constraint = 'rubric_is_frozen', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger council_keeps_rubric before update of rubric_id on council for each row when (old.rubric_id <> new.rubric_id) execute function refuse_other_rubric();
