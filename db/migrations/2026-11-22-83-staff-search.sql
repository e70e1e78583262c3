-- What staff search in their queues: the texts of files that were sent, apart from the public index. Names of authors stand in a column of their own,
-- asked only for who may see them; what is confidential is in neither. Written where the texts are written, so that it is always in step.
create table staff_search_entry (
  initiative_id integer primary key references initiative on delete cascade,
  words tsvector not null,
  names tsvector not null
);

-- The syllables of a text as search/vietnamese/fold.ts looks them up: without marks, with i for a y that may be spelt either way.
create function staff_words(value text) returns tsvector language sql immutable strict parallel safe
as $$
  select array_to_tsvector(array(
    select distinct left(regexp_replace(word, '^(h|k|l|m|s|t|qu)y$', '\1i'), 40)
    from regexp_split_to_table(public.folded_text(value), '[^[:alnum:]]+') word where word <> ''))
$$;

create function write_staff_search_entry(file integer) returns void language sql
as $$
  insert into staff_search_entry (initiative_id, words, names)
  select i.id,
    staff_words(concat_ws(' ', i.code, i.title, i.summary, i.unit_name, i.problem, i.purpose, i.solution, i.novelty, i.conditions, i.benefits,
      i.benefits_by_appliers, i.economic_effect, i.social_effect, i.replication_scope, i.applied_place)),
    staff_words(concat_ws(' ', (select full_name from account where id = i.owner_id),
      (select string_agg(a.full_name, ' ') from initiative_author a where a.initiative_id = i.id)))
  from initiative i where i.id = file and i.code is not null
  on conflict (initiative_id) do update set words = excluded.words, names = excluded.names
$$;

create function staff_search_of_initiative() returns trigger language plpgsql
as $$ begin perform write_staff_search_entry(new.id); return null; end $$;
create function staff_search_of_author() returns trigger language plpgsql
as $$ begin perform write_staff_search_entry(case when tg_op = 'DELETE' then old.initiative_id else new.initiative_id end); return null; end $$;

create trigger staff_search_of_initiative after insert or update of code, title, summary, unit_name, problem, purpose, solution, novelty, conditions, benefits,
  benefits_by_appliers, economic_effect, social_effect, replication_scope, applied_place, owner_id on initiative
  for each row when (new.code is not null) execute function staff_search_of_initiative();
create trigger staff_search_of_author after insert or delete or update of full_name on initiative_author
  for each row execute function staff_search_of_author();

select write_staff_search_entry(id) from initiative where code is not null;
