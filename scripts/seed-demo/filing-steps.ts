import { sql } from "kysely";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";
import { freezeVersion } from "#db/initiatives/freeze-version.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import { takeNextCode } from "#db/initiatives/next-code.ts";
import type { StepContext } from "./step-context.ts";
import type { StepOf } from "./step-schema.ts";

/** Sends the dossier: a code at the first time, after those already given in that year, and a frozen version every time. */
export async function submit(context: StepContext): Promise<void> {
  const { tx, actor, file, at } = context;
  const { id } = file;
  const draft = await findDraft({ db: tx, id });
  if (!draft) throw new Error(`Initiative ${id} has no text`);
  const authors = await findAuthors({ db: tx, id });
  await freezeVersion({ tx, id, content: draft.content, authors, submittedBy: actor.accountId, at });
  const today = dayInVietnam(at);
  const code = file.code ?? (await takeNextCode({ tx, year: Number(today.slice(0, 4)) }));
  await tx
    .updateTable("initiative")
    .set({ code, declaredAt: at, ...(file.code === null && { submittedAt: at }), unitName: sql<string>`unit_name_on(unit_id, ${today}::date)` })
    .where("id", "=", id)
    .execute();
  await moveInitiative({ tx, id, from: file.status, verb: "submit", actorId: actor.accountId, at, data: { code } });
}

/** The officer of the unit confirms what was applied and with what effect. */
export async function confirmByUnit(context: StepContext, step: StepOf<"confirm">): Promise<void> {
  const { tx, actor, file, at } = context;
  const { appliedSince, economicEffect, socialEffect, canBeReplicated, conclusion } = step;
  await tx
    .insertInto("unitConfirmation")
    .values({
      initiativeId: file.id,
      unitId: file.unitId,
      confirmedBy: actor.accountId,
      confirmedAt: at,
      ...{ appliedSince, economicEffect, socialEffect, canBeReplicated, conclusion },
    })
    .execute();
  await moveInitiative({ tx, id: file.id, from: file.status, verb: "confirm", actorId: actor.accountId, at });
}

/** A secretary takes the dossier for the council. */
export async function receive(context: StepContext, step: StepOf<"receive">): Promise<void> {
  const { tx, directory, actor, file, at } = context;
  const councilId = directory.councilId(step.council);
  await tx.updateTable("initiative").set({ councilId, receivedAt: at }).where("id", "=", file.id).execute();
  await moveInitiative({ tx, id: file.id, from: file.status, verb: "receive", actorId: actor.accountId, at, data: { councilId } });
}
