import type { Db } from "#db/client.ts";
import { findHeading } from "#db/councils/heading.ts";

/** The file that a member asks not to judge, or to have no part in. */
export async function readFileHeading(options: { db: Db; id: number }) {
  return { heading: await findHeading(options) };
}
