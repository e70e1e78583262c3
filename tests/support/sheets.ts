import type { Actor } from "#app/domain/access/actor.ts";
import { testNow } from "./people.ts";
import type { World } from "./world.ts";

/** What a reviewer writes beside the marks. */
export interface SheetWords {
  commentToAuthor: string;
  noteToCouncil: string;
  markNote: string;
  feasibilityNote: string;
  /** What was found among similar files; empty: nothing was recorded. */
  noveltyNote: string;
}

const plainWords: SheetWords = { commentToAuthor: "Nên đo thêm số liệu.", noteToCouncil: "", markNote: "", feasibilityNote: "", noveltyNote: "" };

export async function assignReviewer(options: { world: World; initiativeId: number; reviewer: Actor }): Promise<number> {
  const { world } = options;
  const { id } = await world.db
    .insertInto("reviewAssignment")
    .values({
      initiativeId: options.initiativeId,
      councilId: world.councilId,
      reviewerId: options.reviewer.accountId,
      assignedBy: world.secretary.accountId,
      assignedAt: testNow,
      dueOn: "2026-06-30",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Hands in both sheets of an assignment: one mark (hundredths) for each criterion of the world's rubric, and “apply now”. */
export async function submitSheets(options: { world: World; assignmentId: number; marks: [number, number]; words?: Partial<SheetWords> }): Promise<void> {
  const { world, marks } = options;
  const words = { ...plainWords, ...options.words };
  const { db } = world;
  const sheet = await db
    .insertInto("scoreSheet")
    .values({ assignmentId: options.assignmentId, savedAt: testNow, commentToAuthor: words.commentToAuthor, noteToCouncil: words.noteToCouncil })
    .returning("id")
    .executeTakeFirstOrThrow();
  const scores = world.rubric.criteria.map((criterion, index) => ({
    sheetId: sheet.id,
    criterionId: criterion.id,
    bandId: criterion.bandId,
    mark: marks[index]!,
    note: words.markNote,
  }));
  await db.insertInto("score").values(scores).execute();
  if (words.noveltyNote) await recordFinding({ world, assignmentId: options.assignmentId, note: words.noveltyNote });
  await db
    .updateTable("scoreSheet")
    .set({ submittedAt: testNow, total: marks[0] + marks[1] })
    .where("id", "=", sheet.id)
    .execute();
  await db
    .insertInto("feasibilitySheet")
    .values({ assignmentId: options.assignmentId, tag: "apply_now", note: words.feasibilityNote, savedAt: testNow, submittedAt: testNow })
    .execute();
}

/** What the reviewer of an assignment found among similar files. */
export async function recordFinding({ world, assignmentId, note }: { world: World; assignmentId: number; note: string }): Promise<void> {
  const shown = [{ id: 1, code: "SK-2025-0001", title: "Lấy số thứ tự tại quầy" }];
  await world.db.insertInto("noveltyCheck").values({ assignmentId, verdict: "partly_same", note, shown, checkedAt: testNow }).execute();
}
