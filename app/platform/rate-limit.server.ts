import { createHash } from "node:crypto";
import { sql } from "kysely";
import { clientNetwork } from "#app/domain/account/client-network.ts";
import type { AttemptLimit } from "#app/domain/account/limits.ts";
import type { Db } from "#db/client.ts";

export interface Attempt {
  limit: AttemptLimit;
  /** Who or what is counted. Only its digest is stored. */
  subject: string;
}

const keyOf = ({ limit, subject }: Attempt) => `${limit.name}:${createHash("sha256").update(subject).digest("hex")}`;

/** The subject of an address: its network, so that a /64 does not count as 2^64 addresses. */
export const addressSubject = (clientAddress: string): string => clientNetwork(clientAddress);

/** The subject of an account that may not exist: the typed address, as the database compares it. */
export const emailSubject = (email: string): string => email.trim().toLowerCase();

/**
 * Counts one attempt in Postgres, so that all processes count together; parallel attempts cannot slip past.
 * Attempts beyond the limit do not prolong the window.
 * @returns the end of the window where the limit is used up, else null
 */
async function countAttempt(options: { db: Db; attempt: Attempt; now: Date }): Promise<Date | null> {
  const { now } = options;
  const { limit } = options.attempt;
  const windowStart = new Date(now.getTime() - limit.minutes * 60_000);
  const row = await options.db
    .insertInto("rateLimit")
    .values({ key: keyOf(options.attempt), windowStartedAt: now, attempts: 1 })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({
        attempts: sql`case when rate_limit.window_started_at <= ${windowStart} then 1 else rate_limit.attempts + 1 end`,
        windowStartedAt: sql`case when rate_limit.window_started_at <= ${windowStart} then excluded.window_started_at else rate_limit.window_started_at end`,
      }),
    )
    .returning(["attempts", "windowStartedAt"])
    .executeTakeFirstOrThrow();
  return row.attempts > limit.attempts ? new Date(row.windowStartedAt.getTime() + limit.minutes * 60_000) : null;
}

/** Counts the attempts in order and stops at the first limit that is used up: its end, or null where all may go on. */
export async function blockedUntil(options: { db: Db; attempts: readonly Attempt[]; now: Date }): Promise<Date | null> {
  for (const attempt of options.attempts) {
    const until = await countAttempt({ db: options.db, attempt, now: options.now });
    if (until) return until;
  }
  return null;
}

/** Forgets the attempts of a subject that has proved itself, and every window that ended more than a day ago. */
export async function forgetAttempts(options: { db: Db; attempt: Attempt; now: Date }): Promise<void> {
  const yesterday = new Date(options.now.getTime() - 24 * 60 * 60_000);
  await options.db
    .deleteFrom("rateLimit")
    .where((where) => where.or([where("key", "=", keyOf(options.attempt)), where("windowStartedAt", "<", yesterday)]))
    .execute();
}
