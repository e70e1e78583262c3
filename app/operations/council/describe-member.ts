import type { Actor } from "#app/domain/access/actor.ts";
import type { MemberSetting } from "#app/domain/council/member-schema.ts";
import { councilPolicy } from "#app/domain/council/policy.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db, Tx } from "#db/client.ts";
import { selectDescribedMembers } from "#db/councils/described-members.ts";
import { lockCouncil } from "#db/councils/lock-council.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type DescribeMemberResult = { ok: true } | { ok: false; reason: "not_found" | "field_unknown" };

/**
 * The secretary notes a member's fields of expertise, how many files they take at most and whether they are deputy chair.
 * @returns not_found where the actor may not, or the person does not sit on the council
 */
export async function describeMember(options: {
  db: Db;
  actor: Actor;
  councilId: number;
  accountId: number;
  setting: MemberSetting;
  now: Date;
}): Promise<DescribeMemberResult> {
  const { actor, councilId, accountId, now } = options;
  const { capacity, deputyChair } = options.setting;
  const wanted = [...new Set(options.setting.fields)].sort();
  if (!councilPolicy.describeMembers(actor, councilId)) return { ok: false, reason: "not_found" };
  return options.db.transaction().execute(async (tx) => {
    await lockCouncil({ tx, councilId });
    const members = selectDescribedMembers({ db: tx, councilId, day: dayInVietnam(now) });
    const member = await members.where("account.id", "=", accountId).executeTakeFirst();
    if (!member || member.roles.length === 0) return { ok: false, reason: "not_found" };
    const known = await tx.selectFrom("field").select("slug").execute();
    if (wanted.some((field) => !known.some(({ slug }) => slug === field))) return { ok: false, reason: "field_unknown" };
    const fields = [...member.fields].sort();
    if (member.capacity === capacity && member.isDeputyChair === deputyChair && fields.join() === wanted.join()) return { ok: true };
    await write({ tx, actor, councilId, accountId, setting: { capacity, deputyChair, fields: wanted }, now });
    const data = { accountId, capacity, isDeputyChair: deputyChair, expertise: wanted };
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "describe_council_member", subject: { kind: "council", id: councilId }, data },
    });
    return { ok: true };
  });
}

async function write(options: { tx: Tx; actor: Actor; councilId: number; accountId: number; setting: MemberSetting; now: Date }): Promise<void> {
  const { tx, councilId, accountId, setting } = options;
  const row = { capacity: setting.capacity, isDeputyChair: setting.deputyChair, changedAt: options.now, changedBy: options.actor.accountId };
  await tx
    .insertInto("councilMemberSetting")
    .values({ councilId, accountId, ...row })
    .onConflict((conflict) => conflict.columns(["councilId", "accountId"]).doUpdateSet(row))
    .execute();
  await tx.deleteFrom("councilMemberField").where("councilId", "=", councilId).where("accountId", "=", accountId).execute();
  if (setting.fields.length === 0) return;
  await tx
    .insertInto("councilMemberField")
    .values(setting.fields.map((fieldSlug) => ({ councilId, accountId, fieldSlug })))
    .execute();
}
