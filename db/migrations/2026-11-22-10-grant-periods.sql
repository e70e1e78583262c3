-- A grant has dates, so the same role may be given again for a later period, and a council may have a chair after another:
-- what must not overlap are the periods. valid_to is the last day on which the grant holds.
drop index role_grant_active_unique;
drop index role_grant_one_chair;
alter table role_grant
  add constraint role_grant_period_unique exclude using gist (
    account_id with =, role with =, coalesce(unit_id, '') with =, coalesce(council_id, 0) with =, daterange(valid_from, valid_to, '[]') with &&
  ) where (revoked_at is null),
  add constraint role_grant_one_chair exclude using gist (council_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (role = 'council_chair' and revoked_at is null);
create index role_grant_account on role_grant (account_id);
