import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import { releasePolicy } from "#app/domain/publication/release-policy.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueueMany, enqueueNoticesAboutMany } from "#app/platform/jobs/enqueue.ts";
import type { Db, Tx } from "#db/client.ts";
import { appendEvents } from "#db/events/append-events.ts";
import { selectFacts } from "#db/initiatives/facts.ts";
import { findRelease } from "#db/releases/find-release.ts";
import { lockReleaseFiles } from "#db/releases/release-files.ts";

export type SigningResult =
  | { ok: true; published: number }
  /** own_list: who prepared it does not sign it; not_waiting: signed by somebody else, cancelled, or not handed over; list_changed: then nothing is published. */
  | { ok: false; reason: "own_list" | "not_waiting" | "list_changed" };

/**
 * A second member of the board signs the list, and all its decisions are released together: approved files become public, every other result is told to
 * its authors only (domain notes §2). All or none, in one transaction of a few statements; signed again by the same person it stays signed and nothing
 * happens twice.
 */
export async function signRelease(options: { db: Db; actor: Actor; id: number; now: Date }): Promise<SigningResult> {
  const { actor, id, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const release = await findRelease({ db: tx, id, lock: true });
    if (!release || !releasePolicy.view(actor, release)) return { ok: false, reason: "not_waiting" };
    if (release.signedBy === actor.accountId) return { ok: true, published: 0 };
    if (release.preparedBy === actor.accountId) return { ok: false, reason: "own_list" };
    await lockReleaseFiles({ tx, releaseId: id });
    // Read again under the locks: whoever became an author meanwhile signs nothing about their own file.
    const locked = await findRelease({ db: tx, id });
    if (!locked || !releasePolicy.sign(actor, locked)) return { ok: false, reason: "not_waiting" };
    const files = await findListed({ tx, id });
    if (files.some((file) => !initiativePolicy.publish(actor, file) || file.decisionId !== file.currentDecisionId))
      return { ok: false, reason: "list_changed" };
    await tx.updateTable("release").set({ signedBy: actor.accountId, signedAt: now }).where("id", "=", id).execute();
    await sql`insert into publication (initiative_id, decision_id, published_by, published_at, release_id)
      select initiative_id, decision_id, ${actor.accountId}::integer, ${now}::timestamptz, release_id from release_item where release_id = ${id} order by initiative_id`.execute(
      tx,
    );
    const shared = { at: now, actorId: actor.accountId };
    await appendEvents({
      db: tx,
      events: [
        { ...shared, verb: "sign_release", subject: { kind: "release", id }, data: { files: files.length } },
        ...files.map(({ id: initiativeId, decisionId, outcome }) => ({
          ...{ ...shared, verb: "publish", subject: { kind: "initiative", id: initiativeId } as const, initiativeId },
          data: { decisionId, outcome, releaseId: id },
        })),
      ],
    });
    const told = files.flatMap((file) =>
      [...new Set(file.authorIds)].sort((left, right) => left - right).map((accountId) => ({ initiativeId: file.id, accountId })),
    );
    await enqueueNoticesAboutMany({ db: tx, kind: "published", told });
    await enqueueMany({ db: tx, task: "index_initiative", payloads: files.map((file) => ({ initiativeId: file.id })) });
    return { ok: true, published: files.length };
  });
}

/** The files of the list with the facts of each, the decision that was listed and the one in force. */
const findListed = ({ tx, id }: { tx: Tx; id: number }) =>
  selectFacts(tx)
    .innerJoin("releaseItem as t", "t.initiativeId", "initiative.id")
    .leftJoin("decision as d", (join) => join.onRef("d.initiativeId", "=", "initiative.id").on("d.supersededAt", "is", null))
    .select(["t.decisionId", "d.id as currentDecisionId", sql<Outcome>`d.outcome`.as("outcome")])
    .where("t.releaseId", "=", id)
    .orderBy("initiative.id")
    .execute();
