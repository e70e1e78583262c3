import type { Section } from "#app/domain/initiative/sections.ts";
import type { Db, Tx } from "../client.ts";

export interface SectionRevision {
  /** 0: never saved. */
  revision: number;
  savedAt: Date | null;
  /** Name of who saved it last. */
  savedBy: string | null;
}

/** How often a section of a file was saved, when last and by whom. */
export async function findSectionRevision(options: { db: Db; id: number; section: Section }): Promise<SectionRevision> {
  const row = await options.db
    .selectFrom("initiativeSection as s")
    .leftJoin("account as a", "a.id", "s.savedBy")
    .select(["s.revision", "s.savedAt", "a.fullName as savedBy"])
    .where("s.initiativeId", "=", options.id)
    .where("s.section", "=", options.section)
    .executeTakeFirst();
  return row ?? { revision: 0, savedAt: null, savedBy: null };
}

/**
 * Counts one more save of a section and of the file; call it with the initiative's row locked.
 * @param options.by null where an author without an account left
 */
export async function raiseSectionRevision(options: { tx: Tx; id: number; section: Section; by: number | null; at: Date }): Promise<number> {
  const { tx, id, section, by, at } = options;
  // One statement for both: whoever waits for the row waits a round trip less.
  const { revision } = await tx
    .with("touched", (db) => db.updateTable("initiative").set({ updatedAt: at }).where("id", "=", id))
    .insertInto("initiativeSection")
    .values({ initiativeId: id, section, revision: 1, savedAt: at, savedBy: by })
    .onConflict((conflict) =>
      conflict.columns(["initiativeId", "section"]).doUpdateSet((eb) => ({ revision: eb("initiativeSection.revision", "+", 1), savedAt: at, savedBy: by })),
    )
    .returning("revision")
    .executeTakeFirstOrThrow();
  return revision;
}
