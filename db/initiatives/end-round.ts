import type { Tx } from "../client.ts";

/**
 * Closes what the last round of review left on a file, without deleting any of it.
 * @param options.reason stands on every ended assignment and publication
 * @returns the reviewers whose assignment ended
 */
export async function endAssignments(options: { tx: Tx; id: number; reason: string; at: Date }): Promise<number[]> {
  const ended = await options.tx
    .updateTable("reviewAssignment")
    .set({ endedAt: options.at, endReason: options.reason })
    .where("initiativeId", "=", options.id)
    .where("endedAt", "is", null)
    .returning("reviewerId")
    .execute();
  return ended.map((assignment) => assignment.reviewerId);
}

/** The released decision gives way to a new round: its publication ends, decision and vote are superseded. */
export async function endDecision(options: { tx: Tx; id: number; reason: string; by: number; at: Date }): Promise<void> {
  const { tx, id, at } = options;
  await tx
    .updateTable("publication")
    .set({ endedAt: at, endedBy: options.by, endReason: options.reason })
    .where("initiativeId", "=", id)
    .where("endedAt", "is", null)
    .execute();
  await tx.updateTable("decision").set({ supersededAt: at }).where("initiativeId", "=", id).where("supersededAt", "is", null).execute();
  await tx.updateTable("councilVote").set({ supersededAt: at }).where("initiativeId", "=", id).where("supersededAt", "is", null).execute();
}
