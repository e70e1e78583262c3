-- An approved idea becomes an initiative once there is evidence of use: an author asks, the council's secretary answers. Rows are never deleted.
create table promotion_request (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative,
  requested_by integer not null references account,
  requested_at timestamptz not null,
  first_applied_on date not null,
  applied_place text not null check (length(applied_place) between 1 and 300),
  evidence text not null check (length(evidence) between 1 and 5000),
  answer text check (answer in ('accepted', 'declined')),
  answered_by integer references account,
  answered_at timestamptz,
  answer_reason text check (length(answer_reason) <= 2000),
  constraint promotion_request_answer_whole check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  constraint promotion_request_decline_has_reason check (answer is distinct from 'declined' or answer_reason <> '')
);
create unique index promotion_request_one_open on promotion_request (initiative_id) where answer is null;
create unique index promotion_request_one_accepted on promotion_request (initiative_id) where answer = 'accepted';
create index promotion_request_initiative on promotion_request (initiative_id);
create index promotion_request_requested_by on promotion_request (requested_by);
create index promotion_request_answered_by on promotion_request (answered_by);
