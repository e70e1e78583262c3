import type { Db } from "#db/client.ts";
import type { Env } from "../env.server.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { FileStorage } from "../storage/file-storage.ts";
import type { JobPayloads } from "./enqueue.ts";

/** What a job may use besides its payload. */
export interface JobTools {
  db: Db;
  env: Env;
  mailer: Mailer;
  storage: FileStorage;
}

/** The facts of this run. A job may run twice – its worker was killed, its end was not recorded – and must then do no second harm. */
export interface JobRun extends JobTools {
  /** The same in every run of the job, unlike that of any other job. */
  jobKey: string;
  queuedAt: Date;
  now: Date;
}

export type JobHandler<Task extends keyof JobPayloads> = (payload: JobPayloads[Task], run: JobRun) => Promise<void>;
