import { checkInvariants, type InvariantResult } from "#db/invariants/check-invariants.ts";
import type { Db } from "#db/client.ts";

/** Every rule with the rows that break it, the broken ones first. */
export async function readInvariantsPage(options: { db: Db }): Promise<{ results: InvariantResult[]; failing: number }> {
  const results = await checkInvariants({ db: options.db });
  const failing = results.filter((result) => result.broken > 0);
  return { results: [...failing, ...results.filter((result) => result.broken === 0)], failing: failing.length };
}
