import type { Db } from "../client.ts";

/** One feasibility sheet as it stands, by its assignment; undefined before the first save. Only for its own reviewer. */
export async function findFeasibilitySheet(options: { db: Db; assignmentId: number }) {
  return options.db
    .selectFrom("feasibilitySheet")
    .select(["id", "revision", "tag", "conditions", "legal", "funding", "staffing", "technology", "timing", "note", "savedAt", "submittedAt"])
    .where("assignmentId", "=", options.assignmentId)
    .executeTakeFirst();
}

export type StoredFeasibilitySheet = NonNullable<Awaited<ReturnType<typeof findFeasibilitySheet>>>;
