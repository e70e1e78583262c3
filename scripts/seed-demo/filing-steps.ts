import { sql } from "kysely";
import type { Tx } from "#db/client.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativeCode } from "#app/domain/initiative/code.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import type { StepOf } from "./step-schema.ts";
import type { StepContext } from "./take-step.ts";

/** Sends the dossier: a code at the first time, a frozen version every time. */
export async function submit(context: StepContext): Promise<void> {
  const { tx, actor, file, at } = context;
  if (file.code === null) {
    const code = await takeCode({ tx, year: Number(dayInVietnam(at).slice(0, 4)) });
    await tx.updateTable("initiative").set({ code, submittedAt: at, declaredAt: at }).where("id", "=", file.id).execute();
  }
  await freezeVersion(context);
  await moveInitiative({ tx, id: file.id, from: file.status, verb: "submit", actorId: actor.accountId, at });
}

/** The next number of the year: after those already given, demo or not. */
async function takeCode(options: { tx: Tx; year: number }): Promise<string> {
  const { tx, year } = options;
  const { lastNumber } = await tx
    .insertInto("initiativeCodeCounter")
    .values({ year, lastNumber: 1 })
    .onConflict((conflict) => conflict.column("year").doUpdateSet({ lastNumber: sql`initiative_code_counter.last_number + 1` }))
    .returning("lastNumber")
    .executeTakeFirstOrThrow();
  return initiativeCode({ year, number: lastNumber });
}

async function freezeVersion(context: StepContext): Promise<void> {
  const { tx, actor, file, at } = context;
  const content = await tx
    .selectFrom("initiative")
    .select(["kind", "solutionKind", "unitId", "unitName", "fieldSlug", "title", "summary", "problem", "solution"])
    .select(["novelty", "benefits", "conditions", "confidential", "firstAppliedOn"])
    .where("id", "=", file.id)
    .executeTakeFirstOrThrow();
  const authors = await tx
    .selectFrom("initiativeAuthor")
    .select(["accountId", "fullName", "unitId", "unitName", "jobTitle", "share", "position"])
    .where("initiativeId", "=", file.id)
    .orderBy("position")
    .execute();
  const { count } = await tx
    .selectFrom("initiativeVersion")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("initiativeId", "=", file.id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("initiativeVersion")
    .values({ initiativeId: file.id, number: Number(count) + 1, content: { ...content, authors }, submittedAt: at, submittedBy: actor.accountId })
    .execute();
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
