-- How long a step may take differs from programme to programme, so it is a setting: months from intake to the decision, and for the author to complete a file.
alter table campaign
  add column review_months integer not null default 3 check (review_months between 1 and 24),
  add column completion_months integer not null default 1 check (completion_months between 1 and 24);
