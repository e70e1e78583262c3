import { sql } from "kysely";
import type { NoticeKind } from "#app/copy/notices.ts";
import type { Db } from "#db/client.ts";

/** Every job and what it carries: ids only. Secrets and texts are made or read when the job runs. */
export interface JobPayloads {
  /** Puts the public document of an initiative into the search index, or takes it out. */
  index_initiative: { initiativeId: number };
  /** Tells one account about one initiative. */
  send_notice: { kind: NoticeKind; accountId: number; initiativeId: number };
  /** Makes a token and mails it; the token never stands in the queue. */
  send_invitation: { accountId: number };
  send_password_reset: { accountId: number };
  /** Tells one officer of the unit that a registration waits. */
  send_registration_request: { accountId: number; officerId: number };
  /** Tells the person what became of their registration. */
  send_registration_verdict: { accountId: number };
}

/** Queues a job in the caller's transaction: it exists if and only if the change that causes it does. */
export async function enqueue<Task extends keyof JobPayloads>(options: { db: Db; task: Task; payload: JobPayloads[Task] }): Promise<void> {
  await sql`select graphile_worker.add_job(${options.task}, payload := ${JSON.stringify(options.payload)}::text::json)`.execute(options.db);
}

/** Queues one notice for each recipient, once each. */
export async function enqueueNotices(options: { db: Db; kind: NoticeKind; initiativeId: number; recipients: readonly number[] }): Promise<void> {
  for (const accountId of new Set(options.recipients)) {
    await enqueue({ db: options.db, task: "send_notice", payload: { kind: options.kind, accountId, initiativeId: options.initiativeId } });
  }
}
