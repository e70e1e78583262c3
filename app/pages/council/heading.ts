import type { Db } from "#db/client.ts";
import { findHeading, type FileHeading } from "#db/councils/heading.ts";

/** The head of a page that asks for a reason only. */
export async function readFileHeading(options: { db: Db; id: number }): Promise<FileHeading> {
  return findHeading(options);
}
