import { EventEmitter } from "node:events";
import { Logger, run, type Runner, type WorkerEvents } from "graphile-worker";
import type { Db } from "#db/client.ts";
import type { Env } from "../env.server.ts";
import { logFailure } from "../http/log.ts";
import { createMailer } from "../mail/mailer.ts";
import { createStorage } from "../storage/create-storage.ts";
import { enqueueDueRebuild } from "./enqueue-search.ts";
import { keepAlive, usualPulse, type Pulse } from "./keep-alive.ts";
import { schedule } from "./schedule.ts";
import { createTaskList } from "./task-list.ts";
import { watchSearch } from "./watch-search.ts";

export interface JobRunner {
  /** Takes no new job, finishes those under way (8 seconds at most) and signs off. */
  stop(): Promise<void>;
}

/** The queue's own lines are for its developers; a failed job is worth one of ours. */
const quietLogger = new Logger(() => (level, message) => {
  if (String(level) === "error") logFailure({ during: "jobs", error: message });
});

/**
 * Works on the jobs of the queue, two at a time: woken by the database at once, looking by itself every two seconds.
 * A failed job is tried again with growing pauses. Where the database goes away, the runner is started anew until it is back.
 */
export async function startJobs(options: { db: Db; env: Env; pulse?: Pulse }): Promise<JobRunner> {
  const { db, env, pulse = usualPulse } = options;
  const mailer = createMailer(env);
  const taskList = createTaskList({ db, env, mailer, storage: createStorage(env) });
  const workerIds = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  events.on("worker:create", ({ worker }) => workerIds.add(worker.workerId));
  let stopping = false;
  let runner: Runner;
  const open = () =>
    run({
      connectionString: env.databaseUrl,
      maxPoolSize: 3,
      concurrency: 2,
      pollInterval: 2000,
      noHandleSignals: true,
      taskList,
      crontab: schedule.join("\n"),
      events,
      logger: quietLogger,
      // Without batches the worker does not wait for its own notes on a job: where the database is away they would end the whole process.
      preset: { worker: { gracefulShutdownAbortTimeout: 8000, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
  const supervise = async (): Promise<void> => {
    await runner.promise.catch((error: unknown) => logFailure({ during: "jobs", error }));
    while (!stopping) {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      if (stopping) return;
      try {
        runner = await open();
        return supervise();
      } catch (error) {
        logFailure({ during: "jobs", error });
      }
    }
  };
  runner = await open();
  const supervised = supervise();
  await enqueueDueRebuild({ db }).catch((error: unknown) => logFailure({ during: "jobs: search index", error }));
  const watch = watchSearch({ db, env });
  const signOff = keepAlive({ db, workerIds, pulse });
  return {
    async stop() {
      stopping = true;
      await Promise.all([runner.stop().catch(() => undefined), watch?.stop()]);
      await supervised;
      await signOff();
      mailer.close();
    },
  };
}
