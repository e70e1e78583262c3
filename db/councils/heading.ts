import type { Db } from "../client.ts";

export interface FileHeading {
  id: number;
  code: string | null;
  title: string;
  unitName: string;
  councilName: string | null;
}

/** What names a file at the head of each of its pages. Ask only after the gate let the viewer in. */
export async function findHeading(options: { db: Db; id: number }): Promise<FileHeading> {
  return options.db
    .selectFrom("initiative")
    .leftJoin("council", "council.id", "initiative.councilId")
    .select(["initiative.id", "initiative.code", "initiative.title", "initiative.unitName", "council.name as councilName"])
    .where("initiative.id", "=", options.id)
    .executeTakeFirstOrThrow();
}
