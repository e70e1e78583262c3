import { noticeKinds, noticeOf, type NoticeKind } from "#app/copy/notices.ts";
import { holds, type Actor } from "#app/domain/access/actor.ts";
import { deliveryOf, isSwitchable, noticeGroups, type Delivery, type NoticeGroup } from "#app/domain/notice/delivery.ts";
import type { Db } from "#db/client.ts";

/** The kinds this person may be told of: by their office, or as anybody. */
const kindsFor = (actor: Actor): NoticeKind[] =>
  noticeKinds.filter((kind) => {
    const { roles } = noticeOf(kind);
    return !roles || holds(...roles)(actor);
  });

/** Those of them about which they may choose. */
export const choicesFor = (actor: Actor): NoticeKind[] => kindsFor(actor).filter((kind) => isSwitchable(noticeOf(kind).group));

/** Every kind the person may be told of, by group, with their choice. One query. */
export async function readNoticeSettings(options: { db: Db; actor: Actor }) {
  const { db, actor } = options;
  const rows = await db.selectFrom("noticeSetting").select(["kind", "delivery"]).where("accountId", "=", actor.accountId).execute();
  const chosen = new Map(rows.map(({ kind, delivery }) => [kind, delivery]));
  const kinds = kindsFor(actor).map((kind): { kind: NoticeKind; group: NoticeGroup; delivery: Delivery } => {
    const { group } = noticeOf(kind);
    return { kind, group, delivery: deliveryOf({ group, chosen: chosen.get(kind) }) };
  });
  const groups = noticeGroups.map((name) => ({ name, kinds: kinds.filter(({ group }) => group === name) })).filter(({ kinds }) => kinds.length > 0);
  return { compulsory: groups.filter(({ name }) => !isSwitchable(name)), groups: groups.filter(({ name }) => isSwitchable(name)) };
}
