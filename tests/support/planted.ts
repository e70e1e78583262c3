import { appendEvent } from "#db/events/append-event.ts";
import { indexInitiative } from "./index-initiative.ts";
import { makeDossier } from "./dossier.ts";
import { testNow } from "./people.ts";
import { assignReviewer, recordFinding, type SheetWords } from "./sheets.ts";
import type { World } from "./world.ts";

/** The word by which a search would find every planted text; it is no secret itself. */
export const bait = "kvothex";

export const wordsOf = (mark: string): SheetWords => ({
  commentToAuthor: `${bait} ${mark}comment`,
  noteToCouncil: `${bait} ${mark}note`,
  markNote: `${bait} ${mark}mark`,
  feasibilityNote: `${bait} ${mark}feasibility`,
  noveltyNote: `${bait} ${mark}novelty`,
});

export interface Planted {
  draft: number;
  sealed: number;
  embargoed: number;
  released: number;
}

/**
 * Four files with a text of its own wherever a text may be hidden: a draft, one under review (the first reviewer has handed in, the second keeps a draft of
 * the sheet), one decided under embargo, and one released. Marks: zqd, zqs, zqe, zqr.
 */
export async function plantSecrets(world: World): Promise<Planted> {
  const { db } = world;
  for (const [person, name] of [
    [world.member, "Bùi Thị Zqfirst"],
    [world.secondMember, "Đỗ Văn Zqsecond"],
  ] as const) {
    await db.updateTable("account").set({ fullName: name }).where("id", "=", person.accountId).execute();
  }
  const draft = await makeDossier({ world, status: "draft", title: `${bait} zqdtitle`, confidential: `${bait} zqdconfidential` });
  const sealed = await makeDossier({ ...fileOf("zqs"), world, status: "under_review" });
  await keepDraftSheet(world, sealed);
  await declineSheets(world, sealed);
  await db
    .insertInto("threadMessage")
    .values({ initiativeId: sealed, authorId: world.author.accountId, part: "author", body: `${bait} zqsthread`, createdAt: testNow })
    .execute();
  const embargoed = await makeDossier({ ...fileOf("zqe"), world, status: "approved" });
  const released = await makeDossier({ ...fileOf("zqr"), world, status: "approved", published: true });
  for (const [id, mark] of [
    [draft, "zqd"],
    [sealed, "zqs"],
    [embargoed, "zqe"],
    [released, "zqr"],
  ] as const) {
    await nameAuthors(world, id, mark);
    if (id !== draft) await log(world, id, mark);
    await indexInitiative({ db, initiativeId: id });
  }
  return { draft, sealed, embargoed, released };
}

const fileOf = (mark: string) => ({
  title: `${bait} ${mark}title`,
  confidential: `${bait} ${mark}confidential`,
  words: [wordsOf(`${mark}first`), wordsOf(`${mark}second`)] as [SheetWords, SheetWords],
});

/** The second reviewer has begun a sheet and not handed it in. */
async function keepDraftSheet(world: World, initiativeId: number): Promise<void> {
  const { db } = world;
  const { id: assignmentId } = await db
    .selectFrom("reviewAssignment")
    .select("id")
    .where("initiativeId", "=", initiativeId)
    .where("reviewerId", "=", world.secondMember.accountId)
    .executeTakeFirstOrThrow();
  const words = wordsOf("zqssecond");
  await db
    .insertInto("scoreSheet")
    .values({ assignmentId, savedAt: testNow, commentToAuthor: words.commentToAuthor, noteToCouncil: words.noteToCouncil })
    .execute();
  await db.insertInto("feasibilitySheet").values({ assignmentId, note: words.feasibilityNote, savedAt: testNow }).execute();
  await recordFinding({ world, assignmentId, note: words.noveltyNote });
}

/** A third member asked not to judge the file. */
async function declineSheets(world: World, initiativeId: number): Promise<void> {
  const id = await assignReviewer({ world, initiativeId, reviewer: world.idleMember });
  await world.db
    .updateTable("reviewAssignment")
    .set({ endedAt: testNow, endReason: `${bait} zqsabstained`, abstained: true })
    .where("id", "=", id)
    .execute();
  // And said why the file concerns them.
  const recusal = { kind: "family", reason: `${bait} zqsrecused`, recusedAt: testNow } as const;
  await world.db
    .insertInto("fileRecusal")
    .values({ initiativeId, accountId: world.idleMember.accountId, ...recusal })
    .execute();
}

/** The first author agreed to be named in public, the second did not. */
async function nameAuthors(world: World, initiativeId: number, mark: string): Promise<void> {
  for (const [position, fullName] of [
    [1, `Nguyễn Thị ${mark}named`],
    [2, `Trần Văn ${mark}unnamed`],
  ] as const) {
    await world.db.updateTable("initiativeAuthor").set({ fullName }).where("initiativeId", "=", initiativeId).where("position", "=", position).execute();
  }
}

/** What the operations would have written, with the reason of the decision. */
async function log(world: World, initiativeId: number, mark: string): Promise<void> {
  const { db } = world;
  const about = { at: testNow, subject: { kind: "initiative", id: initiativeId } as const, initiativeId };
  await appendEvent({ db, event: { ...about, actorId: world.author.accountId, verb: "submit" } });
  await appendEvent({
    db,
    event: { ...about, actorId: world.member.accountId, verb: "submit_score_sheet", subject: { kind: "score_sheet", id: initiativeId } },
  });
  if (mark === "zqs") return;
  const reason = `${bait} ${mark}reason`;
  await db.updateTable("decision").set({ reason }).where("initiativeId", "=", initiativeId).execute();
  await appendEvent({ db, event: { ...about, actorId: world.chair.accountId, verb: "approve", reason, data: { feasibility: "apply_now" } } });
  if (mark === "zqr") await appendEvent({ db, event: { ...about, actorId: world.board.accountId, verb: "publish" } });
}
