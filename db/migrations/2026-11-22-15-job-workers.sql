-- Who is working on jobs now. A worker that was killed leaves its jobs locked; by its silence the others know and give them back.
create unlogged table job_worker (
  worker_id text primary key,
  seen_at timestamptz not null default now()
);
