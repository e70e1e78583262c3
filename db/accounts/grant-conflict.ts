const conflicts: Record<string, "grant_overlaps" | "chair_taken"> = { role_grant_period_unique: "grant_overlaps", role_grant_one_chair: "chair_taken" };

/** The refusal behind a failed insert of a grant, or null where the failure is another. The database is the judge: two forms sent at once meet there. */
export function grantConflict(error: unknown): "grant_overlaps" | "chair_taken" | null {
  const name = error instanceof Error && "constraint_name" in error ? error.constraint_name : null;
  return typeof name === "string" ? (conflicts[name] ?? null) : null;
}
