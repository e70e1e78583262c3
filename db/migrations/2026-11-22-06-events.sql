-- Append-only log. The trigger numbers the row and chains it by hash; the head row serialises writers and shows a cut tail.
create table event (
  seq bigint primary key,
  at timestamptz not null,
  actor_id integer references account,
  verb text not null,
  subject_kind text not null,
  subject_id text not null,
  initiative_id integer references initiative,
  reason text,
  data jsonb not null default '{}',
  previous_hash bytea not null,
  hash bytea not null constraint event_hash_unique unique
);
create index event_subject on event (subject_kind, subject_id, seq);
create index event_initiative on event (initiative_id, seq) where initiative_id is not null;

create table event_head (
  only_row boolean primary key default true check (only_row),
  seq bigint not null,
  hash bytea not null
);
insert into event_head (seq, hash) values (0, sha256('sang kien tre'::bytea));

create function event_digest(row_ event) returns bytea language sql stable as $$
  select sha256(row_.previous_hash || convert_to(jsonb_build_array(
    row_.seq, to_char(row_.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), row_.actor_id, row_.verb,
    row_.subject_kind, row_.subject_id, row_.initiative_id, row_.reason, row_.data)::text, 'UTF8'))
$$;

create function event_append() returns trigger language plpgsql as $$
declare head event_head;
begin
  select * into head from event_head for update;
  new.seq := head.seq + 1;
  new.previous_hash := head.hash;
  new.hash := event_digest(new);
  update event_head set seq = new.seq, hash = new.hash;
  return new;
end $$;
create trigger event_append before insert on event for each row execute function event_append();

create function event_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the event log is append-only' using constraint = 'event_is_append_only', errcode = 'check_violation';
end $$;
create trigger event_is_append_only before update or delete on event for each row execute function event_is_append_only();
create trigger event_is_never_truncated before truncate on event for each statement execute function event_is_append_only();
