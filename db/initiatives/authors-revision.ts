import { sql } from "kysely";
import type { Db } from "../client.ts";

/** How often the list of authors was saved; 0: never. A form made from an older save is told so. */
export async function findAuthorsRevision(options: { db: Db; id: number }): Promise<number> {
  const row = await options.db
    .selectFrom("initiativeSection")
    .select("revision")
    .where("initiativeId", "=", options.id)
    .where("section", "=", "authors")
    .executeTakeFirst();
  return row?.revision ?? 0;
}

/**
 * Counts one more save of the authors. Call it with the initiative's row locked.
 * @param options.savedBy null where an author without an account left
 */
export async function raiseAuthorsRevision(options: { db: Db; id: number; savedBy: number | null; at: Date }): Promise<void> {
  const { db, id, savedBy, at } = options;
  await db
    .insertInto("initiativeSection")
    .values({ initiativeId: id, section: "authors", revision: 1, savedAt: at, savedBy })
    .onConflict((conflict) =>
      conflict.columns(["initiativeId", "section"]).doUpdateSet({ revision: sql`initiative_section.revision + 1`, savedAt: at, savedBy }),
    )
    .execute();
  await db.updateTable("initiative").set({ updatedAt: at }).where("id", "=", id).execute();
}
