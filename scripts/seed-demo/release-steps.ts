import { releaseCopy } from "#app/copy/releases.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import { appendEvent } from "#db/events/append-event.ts";
import type { StepContext } from "./step-context.ts";
import { demoVerbs } from "./verbs.ts";

/** A member of the board hands the decision over to be signed by another: a release of this file alone. */
export async function present(context: StepContext): Promise<void> {
  await presentBy(context, context.actor.accountId);
}

/** A second member of the board signs what a colleague handed over at the same moment; the search index is told in the same transaction. */
export async function publish(context: StepContext): Promise<void> {
  const { tx, actor, file, at } = context;
  const { releaseId, decision } = await presentBy(context, await findColleague(context));
  await tx.updateTable("release").set({ signedBy: actor.accountId, signedAt: at }).where("id", "=", releaseId).execute();
  const shared = { at, actorId: actor.accountId };
  await appendEvent({ db: tx, event: { ...shared, verb: demoVerbs.releaseSigned, subject: { kind: "release", id: releaseId }, data: { files: 1 } } });
  await tx
    .insertInto("publication")
    .values({ initiativeId: file.id, decisionId: decision.id, publishedBy: actor.accountId, publishedAt: at, releaseId })
    .execute();
  await appendEvent({
    db: tx,
    event: {
      ...{ ...shared, verb: demoVerbs.published, subject: { kind: "initiative", id: file.id }, initiativeId: file.id },
      data: { decisionId: decision.id, outcome: decision.outcome, releaseId },
    },
  });
  await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId: file.id } });
}

async function presentBy({ tx, file, at }: StepContext, preparedBy: number) {
  const decision = await tx
    .selectFrom("decision")
    .select(["id", "outcome"])
    .where("initiativeId", "=", file.id)
    .where("supersededAt", "is", null)
    .executeTakeFirstOrThrow();
  const { id: releaseId } = await tx
    .insertInto("release")
    .values({ campaignId: file.campaignId, name: releaseCopy.nameOfOne(file.code ?? ""), preparedBy, createdAt: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.insertInto("releaseItem").values({ releaseId, initiativeId: file.id, decisionId: decision.id }).execute();
  await tx.updateTable("release").set({ presentedAt: at }).where("id", "=", releaseId).execute();
  await appendEvent({
    db: tx,
    event: { at, actorId: preparedBy, verb: demoVerbs.releasePresented, subject: { kind: "release", id: releaseId }, data: { files: 1 } },
  });
  return { releaseId, decision };
}

/** Another member of the board who is no author of the file. */
async function findColleague({ tx, actor, file }: StepContext): Promise<number> {
  const colleague = await tx
    .selectFrom("roleGrant")
    .select("accountId")
    .where("role", "=", "campaign_board")
    .where("accountId", "not in", [actor.accountId, file.ownerId, ...file.authorIds])
    .orderBy("id")
    .executeTakeFirstOrThrow();
  return colleague.accountId;
}
