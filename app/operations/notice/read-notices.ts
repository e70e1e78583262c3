import { isNoticeKind, noticePage } from "#app/copy/notices.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";

/**
 * Opens one's own notice: it counts as read, and the answer is where it leads.
 * @returns undefined where the person has no such notice
 */
export async function openNotice(options: { db: Db; actor: Actor; id: number; now: Date }): Promise<string | undefined> {
  const { db, actor, id, now } = options;
  const notice = await db
    .updateTable("notice")
    .set((eb) => ({ readAt: eb.fn.coalesce("readAt", eb.val(now)) }))
    .where("id", "=", id)
    .where("accountId", "=", actor.accountId)
    .returning(["kind", "initiativeId"])
    .executeTakeFirst();
  if (!notice || !isNoticeKind(notice.kind)) return undefined;
  return noticePage({ kind: notice.kind, initiativeId: notice.initiativeId });
}

/** Marks one's own notices as read: one, or all up to the newest that was on the page – what came later stays unread. */
export async function markNoticesRead(options: { db: Db; actor: Actor; which: { id: number } | { upTo: number }; now: Date }): Promise<void> {
  const { which } = options;
  const unread = options.db.updateTable("notice").set({ readAt: options.now }).where("accountId", "=", options.actor.accountId).where("readAt", "is", null);
  await ("id" in which ? unread.where("id", "=", which.id) : unread.where("id", "<=", which.upTo)).execute();
}
