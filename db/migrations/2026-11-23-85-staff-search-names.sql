-- Whoever changes their name is found by it in the queues of staff: files of an owner hold the name of the account.
create function staff_search_of_owner() returns trigger language plpgsql
as $$ begin perform write_staff_search_entry(id) from initiative where owner_id = new.id and code is not null; return null; end $$;
create trigger staff_search_of_owner after update of full_name on account
  for each row when (old.full_name is distinct from new.full_name) execute function staff_search_of_owner();

select write_staff_search_entry(id) from initiative where code is not null;
