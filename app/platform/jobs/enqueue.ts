import { sql } from "kysely";
import { noticeOf, type NoticeKind } from "#app/copy/notices.ts";
import { deliveryOf } from "#app/domain/notice/delivery.ts";
import type { Db } from "#db/client.ts";
import { findWishes, insertNotices, insertNoticesAboutMany } from "#db/notices/add-notices.ts";

/** Every job and what it carries: ids only. Secrets and texts are made or read when the job runs. */
export interface JobPayloads {
  /** Puts the public document of an initiative into the search index, or takes it out. */
  index_initiative: { initiativeId: number };
  /** Learns the words of the search index anew; queued by `enqueueLexiconRefresh`. */
  refresh_lexicon: Record<string, never>;
  /** Freezes the words of a large search index; queued after the words were learned. */
  freeze_words: Record<string, never>;
  /** Writes the search index anew. */
  rebuild_search: Record<string, never>;
  /** Scheduled, and queued where units or fields changed: finds what the index tells otherwise than the public views, and repairs it. */
  check_search: Record<string, never>;
  /** Tells one account about one initiative. */
  send_notice: { kind: NoticeKind; accountId: number; initiativeId: number };
  /** Scheduled: queues the daily letter of everybody for whom there is one. */
  send_digests: Record<string, never>;
  /** One person's daily letter. */
  send_digest: { accountId: number };
  /** Scheduled: queues a letter for everybody in whose saved searches it is time to look. */
  search_alerts: Record<string, never>;
  /** What is new in one person's saved searches. */
  send_search_alert: { accountId: number };
  /** Scheduled. */
  remove_old_notices: Record<string, never>;
  /** Scheduled: uploaded spreadsheets that nobody wrote within a day. */
  remove_expired_imports: Record<string, never>;
  /** To somebody whose account was erased. The address stands nowhere else any more, so this one job carries it. */
  send_farewell: { address: string; fullName: string };
  /** Scheduled: temporary files, stored files without a row, and files removed long ago. */
  clean_files: Record<string, never>;
  /** Scheduled: tells units of files that wait for them, and secretaries of those that wait too long. */
  remind_units: Record<string, never>;
  /** Scheduled: queues a letter for every member of a council who owes sheets and is to be reminded today. */
  remind_reviewers: Record<string, never>;
  /** One member's letter about the sheets they owe. */
  send_sheet_reminder: { accountId: number };
  /** Tells the officer or the person who stands in that a delegation began, or ended. */
  send_delegation: { grantId: number; accountId: number; what: "given" | "ended" };
  /** Makes a token and mails it; the token never stands in the queue. */
  send_invitation: { accountId: number };
  send_password_reset: { accountId: number };
  /** To an author by their address, with or without an account: accept, or confirm a changed share. */
  send_author_invitation: { authorId: number };
  /** Tells one officer of the unit that a registration waits. */
  send_registration_request: { accountId: number; officerId: number };
  /** Tells the person what became of their registration. */
  send_registration_verdict: { accountId: number };
}

/**
 * Queues a job in the caller's transaction: it exists if and only if the change that causes it does.
 * @param options.jobKey a waiting job of the same key is replaced by this one
 */
export async function enqueue<Task extends keyof JobPayloads>(options: { db: Db; task: Task; payload: JobPayloads[Task]; jobKey?: string }): Promise<void> {
  const { db, task, payload, jobKey = null } = options;
  await sql`select graphile_worker.add_job(${task}, payload := ${JSON.stringify(payload)}::text::json, job_key := ${jobKey}::text)`.execute(db);
}

/** As `enqueue`, a job for each payload in their order, in one statement. */
export async function enqueueMany<Task extends keyof JobPayloads>(options: { db: Db; task: Task; payloads: readonly JobPayloads[Task][] }): Promise<void> {
  const payloads = options.payloads.map((payload) => JSON.stringify(payload));
  await sql`select graphile_worker.add_job(${options.task}, payload := payload::json)
    from unnest(${payloads}::text[]) with ordinality as listed (payload, place) order by place`.execute(options.db);
}

/** Tells each recipient once, as they chose: on their page of notices, and by a letter at once or with the daily one. */
export async function enqueueNotices(options: { db: Db; kind: NoticeKind; initiativeId: number; recipients: readonly number[] }): Promise<void> {
  const { db, kind, initiativeId } = options;
  const { group, quietMinutes = 0 } = noticeOf(kind);
  const wishes = await findWishes({ db, kind, initiativeId, quietMinutes, accountIds: [...new Set(options.recipients)] });
  const told = wishes.flatMap(({ accountId, chosen, isQuiet }) => {
    const delivery = deliveryOf({ group, chosen: chosen ?? undefined });
    return delivery === "none" || isQuiet ? [] : [{ accountId, delivery }];
  });
  await insertNotices({ db, kind, initiativeId, told });
  for (const { accountId, delivery } of told) {
    if (delivery === "mail_now") await enqueue({ db, task: "send_notice", payload: { kind, accountId, initiativeId } });
  }
}

/** As `enqueueNotices` for many files, in three statements in all; for kinds that are told however lately the last notice was. */
export async function enqueueNoticesAboutMany(options: {
  db: Db;
  kind: NoticeKind;
  told: readonly { initiativeId: number; accountId: number }[];
}): Promise<void> {
  const { db, kind } = options;
  const { group, quietMinutes = 0 } = noticeOf(kind);
  if (quietMinutes > 0) throw new Error(`${kind} is told by \`enqueueNotices\`, which knows of the last one`);
  const accountIds = [...new Set(options.told.map(({ accountId }) => accountId))];
  const wishes = await findWishes({ db, kind, initiativeId: 0, quietMinutes, accountIds });
  const chosen = new Map(wishes.map((wish) => [wish.accountId, deliveryOf({ group, chosen: wish.chosen ?? undefined })]));
  const told = options.told.flatMap((one) => {
    const delivery = chosen.get(one.accountId) ?? "none";
    return delivery === "none" ? [] : [{ ...one, delivery }];
  });
  await insertNoticesAboutMany({ db, kind, told });
  const letters = told.flatMap(({ delivery, ...one }) =>
    delivery === "mail_now" ? [JSON.stringify({ kind, ...one } satisfies JobPayloads["send_notice"])] : [],
  );
  await sql`select graphile_worker.add_job('send_notice', payload := letter::json) from unnest(${letters}::text[]) as letter`.execute(db);
}
