import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { NoveltyFinding, ShownFile } from "#app/domain/novelty/verdicts.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findOwnAssignment } from "#db/reviews/own-assignment.ts";

export type NoveltyResult = { ok: true } | { ok: false; reason: "review_closed" | "novelty_closed" };

/**
 * A reviewer records what they found when they held the file against similar ones, with those they were shown. The last finding counts, earlier ones are kept.
 * @returns novelty_closed once their score sheet is in; review_closed where the file is not theirs to judge now
 */
export async function recordNovelty(options: {
  db: Db;
  actor: Actor;
  id: number;
  finding: NoveltyFinding;
  shown: readonly ShownFile[];
  now: Date;
}): Promise<NoveltyResult> {
  const { actor, id, finding, shown, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    const assignment = await findOwnAssignment({ db: tx, initiativeId: id, reviewerId: actor.accountId });
    if (!file || !assignment || !initiativePolicy.score(actor, file)) return { ok: false, reason: "review_closed" };
    if (!initiativePolicy.checkNovelty(actor, file)) return { ok: false, reason: "novelty_closed" };
    await tx
      .insertInto("noveltyCheck")
      .values({ assignmentId: assignment.id, ...finding, shown: [...shown], checkedAt: now })
      .execute();
    return { ok: true };
  });
}
