import type { Db } from "#db/client.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";

/** What the edit page of one file needs: its content, the fields to choose from, the plan's targets and activities, the reason it was sent back. */
export async function readDraftForEditing(options: { db: Db; id: number; campaignId: number }) {
  const { db, id, campaignId } = options;
  const [draft, fields, plan, returned] = await Promise.all([
    findDraft({ db, id }),
    db.selectFrom("field").select(["slug", "name"]).orderBy("position").execute(),
    readPlan(db, campaignId),
    db
      .selectFrom("event")
      .select(["reason", "verb"])
      .where("initiativeId", "=", id)
      .where("verb", "in", ["return_by_unit", "return_for_completion", "ask_for_work", "submit"])
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirst(),
  ]);
  if (!draft) throw new Error(`File ${id} passed the gate and is gone`);
  return { ...draft, fields, plan, returnedReason: returned?.reason ?? null };
}

/** Targets first, then activities, in the plan's order. */
async function readPlan(db: Db, campaignId: number) {
  const rows = await db
    .selectFrom("target")
    .select((eb) => [eb.val("target").as("part"), "id", "code", "text", "position"])
    .where("campaignId", "=", campaignId)
    .unionAll(
      db
        .selectFrom("activity")
        .select((eb) => [eb.val("activity").as("part"), "id", "code", "text", "position"])
        .where("campaignId", "=", campaignId),
    )
    .execute();
  return rows
    .sort((left, right) => right.part.localeCompare(left.part) || left.position - right.position || left.id - right.id)
    .map(({ part, id, code, text }) => ({ part, to: `${part}:${id}`, code, text }));
}
