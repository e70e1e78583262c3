import type { Db } from "#db/client.ts";
import { findHeading } from "#db/councils/heading.ts";

/** The head of the file and every request that it count as an initiative, the last on top. Two queries; ask only after the gate. */
export async function readPromotion(options: { db: Db; id: number }) {
  const { db, id } = options;
  const [heading, requests] = await Promise.all([
    findHeading({ db, id }),
    db
      .selectFrom("promotionRequest as q")
      .innerJoin("account as a", "a.id", "q.requestedBy")
      .select(["q.id", "a.fullName as requestedBy", "q.requestedAt", "q.firstAppliedOn", "q.appliedPlace", "q.evidence"])
      .select(["q.answer", "q.answeredAt", "q.answerReason"])
      .where("q.initiativeId", "=", id)
      .orderBy("q.id", "desc")
      .execute(),
  ]);
  return { heading, requests };
}
