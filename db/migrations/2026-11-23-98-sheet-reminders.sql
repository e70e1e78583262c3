-- Each reminder once for each assignment.
create table sheet_reminder (
  assignment_id integer not null references review_assignment on delete cascade,
  kind text not null check (kind in ('half_time', 'before_due', 'after_due')),
  sent_at timestamptz not null,
  primary key (assignment_id, kind)
);
