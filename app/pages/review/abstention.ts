import type { Db } from "#db/client.ts";
import { findHeading } from "#db/councils/heading.ts";

/** The file that a reviewer asks not to judge. */
export async function readAbstention(options: { db: Db; id: number }) {
  return { heading: await findHeading(options) };
}
