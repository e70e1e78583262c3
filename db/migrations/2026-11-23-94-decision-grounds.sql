-- What a decision keeps beside its result (domain notes §3): the view of the minority, and where the chair sets another score than the one worked out from
-- the sheets, both of them with the reason. `score` stays the one worked out.
alter table decision
  add column minority_view text not null default '',
  add column overridden_score integer check (overridden_score between 0 and 100000),
  add column override_reason text not null default '',
  add constraint decision_override_has_reason check ((overridden_score is null) = (override_reason = '')),
  -- There is nothing to set aside where nobody scored, or where the score stays the same.
  add constraint decision_override_differs check (overridden_score is null or (score is not null and score <> overridden_score)),
  -- Lets other rows name a decision together with its file.
  add constraint decision_of_initiative unique (id, initiative_id);

-- What authors read of the score when a result of the campaign is released.
alter table campaign add column score_summary text not null default 'total' check (score_summary in ('total', 'rank', 'none'));
