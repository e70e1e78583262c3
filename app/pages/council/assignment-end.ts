import type { Db } from "#db/client.ts";
import { findHeading } from "#db/councils/heading.ts";
import { findAssignments } from "#db/reviews/assignments.ts";

/** The reviewers who have a file, to choose whose assignment ends. */
export async function readAssignmentEnd(options: { db: Db; id: number }) {
  const { db, id } = options;
  const [heading, assignments] = await Promise.all([findHeading({ db, id }), findAssignments({ db, initiativeId: id })]);
  return { heading, assigned: assignments.map((assignment) => ({ id: assignment.id, fullName: assignment.fullName })) };
}
