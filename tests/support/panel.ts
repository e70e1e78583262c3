import type { Actor } from "#app/domain/access/actor.ts";
import { makeDossier } from "./dossier.ts";
import { assignReviewer, submitSheets } from "./sheets.ts";
import type { World } from "./world.ts";

export interface PanelFile {
  title: string;
  /** Marks of the two criteria, in hundredths; null: has not handed in. */
  sheets: [Actor, [number, number] | null][];
}

/** Files under review in the world's council with these sheets and no others, in this order. */
export async function makePanel({ world, files }: { world: World; files: readonly PanelFile[] }): Promise<number[]> {
  const ids: number[] = [];
  for (const { title, sheets } of files) {
    const id = await makeDossier({ world, status: "received", title });
    for (const [reviewer, marks] of sheets) {
      const assignmentId = await assignReviewer({ world, initiativeId: id, reviewer });
      if (marks) await submitSheets({ world, assignmentId, marks });
    }
    await world.db.updateTable("initiative").set({ status: "under_review" }).where("id", "=", id).execute();
    ids.push(id);
  }
  return ids;
}
