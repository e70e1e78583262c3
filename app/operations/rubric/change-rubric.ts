import { isBoard, type Actor } from "#app/domain/access/actor.ts";
import type { TypedRubric } from "#app/domain/rubric/rubric-schema.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findWholeRubric } from "#db/rubrics/find-rubric.ts";
import { writeCriteria } from "#db/rubrics/write-criteria.ts";

export type ChangeRubricResult = { ok: true } | { ok: false; reason: "not_found" | "rubric_frozen" | "rubric_stale" };

/**
 * The board changes a rubric as long as no file was given to a reader under it; from then on it is frozen for its councils (domain notes §3).
 * @returns rubric_stale where somebody else changed it since the form was made: nothing is written
 */
export async function changeRubric(options: { db: Db; actor: Actor; id: number; rubric: TypedRubric; now: Date }): Promise<ChangeRubricResult> {
  const { db, actor, id, now } = options;
  const { criteria, ranks, revision, ...rest } = options.rubric;
  if (!isBoard(actor)) return { ok: false, reason: "not_found" };
  return db.transaction().execute(async (tx) => {
    const locked = await tx.selectFrom("rubric").select(["id", "campaignId"]).where("id", "=", id).forUpdate().executeTakeFirst();
    const before = await findWholeRubric({ db: tx, id });
    if (!locked || !before) return { ok: false, reason: "not_found" };
    if (before.isFrozen) return { ok: false, reason: "rubric_frozen" };
    if (before.revision !== revision) return { ok: false, reason: "rubric_stale" };
    await tx
      .updateTable("rubric")
      .set({ ...rest, ranks, revision: revision + 1 })
      .where("id", "=", id)
      .execute();
    await writeCriteria({ db: tx, rubricId: id, criteria });
    const subject = { kind: "campaign", id: locked.campaignId } as const;
    const data = {
      rubricId: id,
      name: rest.name,
      criteria: criteria.map(({ name }) => name),
      maxima: criteria.map(({ maximum }) => maximum),
      passMark: rest.passMark,
    };
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "change_rubric", subject, data } });
    return { ok: true };
  });
}
