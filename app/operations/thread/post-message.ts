import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { partOf, toldSide, type ThreadPart } from "#app/domain/thread/parts.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db, Tx } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findOfficers, findSecretaries } from "#db/initiatives/notice-recipients.ts";
import { markThreadRead } from "#db/threads/mark-read.ts";

export type PostResult = { ok: true } | { ok: false; reason: "thread_closed" };

/** Within so many milliseconds the same words of the same person are one message: a double click, a retry. */
const sameMessageWithin = 60_000;

/**
 * Writes into the thread of a file. The other side is told that there is something to read, never what; the writer has read all before it.
 * @returns thread_closed where the file has ended or the person takes no part in it (any more)
 */
export async function postMessage(options: { db: Db; actor: Actor; id: number; body: string; now: Date }): Promise<PostResult> {
  const { actor, id, body, now } = options;
  return options.db.transaction().execute(async (tx): Promise<PostResult> => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    const part = file ? partOf({ viewer: actor, file }) : null;
    if (!file || !part) return { ok: false, reason: "thread_closed" };
    if (await isRepeat(tx, options)) return { ok: true };
    const message = await tx
      .insertInto("threadMessage")
      .values({ initiativeId: id, authorId: actor.accountId, part, body, createdAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    await markThreadRead({ db: tx, initiativeId: id, accountId: actor.accountId, until: message.id, at: now });
    await enqueueNotices({ db: tx, kind: "thread_message", initiativeId: id, recipients: await findTold(tx, { part, file, actor, now }) });
    return { ok: true };
  });
}

/** The row of the file is locked, so of two sendings at once the second one sees the first. */
async function isRepeat(tx: Tx, options: { actor: Actor; id: number; body: string; now: Date }): Promise<boolean> {
  const last = await tx
    .selectFrom("threadMessage")
    .select(["authorId", "body", "createdAt"])
    .where("initiativeId", "=", options.id)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.authorId === options.actor.accountId && last.body === options.body && options.now.getTime() - last.createdAt.getTime() < sameMessageWithin;
}

async function findTold(tx: Tx, options: { part: ThreadPart; file: InitiativeFacts; actor: Actor; now: Date }): Promise<number[]> {
  const { part, file, actor, now } = options;
  const side = toldSide({ part, file });
  const day = dayInVietnam(now);
  const found =
    side === "authors"
      ? [file.ownerId, ...file.acceptedAuthorIds]
      : side === "unit"
        ? await findOfficers({ db: tx, file, day })
        : await findSecretaries({ db: tx, file, day });
  return found.filter((accountId) => accountId !== actor.accountId);
}
