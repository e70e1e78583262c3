import { beforeAll, expect, test } from "vitest";
import { endAssignment } from "#app/operations/council/end-assignment.ts";
import { saveFeasibilitySheet } from "#app/operations/review/save-feasibility-sheet.ts";
import { saveScoreSheet } from "#app/operations/review/save-score-sheet.ts";
import { submitFeasibilitySheet } from "#app/operations/review/submit-feasibility-sheet.ts";
import { submitScoreSheet } from "#app/operations/review/submit-score-sheet.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow as now } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { takeNotices } from "../council/queued-notices.ts";
import { filledSheet } from "./filled-sheet.ts";

const database = testDatabase();
let world: World;
let authoringSecretary: number;
beforeAll(async () => {
  world = await makeWorld(database.db);
  const grants = [{ role: "council_secretary" as const, councilId: world.councilId }];
  authoringSecretary = (await makePerson({ db: database.db, fullName: "Bùi Thị Hai Vai", grants })).accountId;
});

/** A file under review of which the council's second secretary is the co-author. */
async function fileOfASecretary(): Promise<number> {
  const id = await makeDossier({ world, status: "under_review" });
  await database.db.updateTable("initiativeAuthor").set({ accountId: authoringSecretary }).where("initiativeId", "=", id).where("position", "=", 2).execute();
  await takeNotices(database.db);
  return id;
}
const impartial = () =>
  [world.chair.accountId, world.secretary.accountId].sort((left, right) => left - right).map((accountId) => ["sheets_complete", accountId]);
const feasibility = {
  tag: "apply_now",
  conditions: "",
  legal: "feasible",
  funding: "feasible",
  staffing: "feasible",
  technology: "feasible",
  timing: "feasible",
} as const;

test.each(["score", "feasibility"] as const)(
  "with the last sheet in (%s), chair and secretary are told, but not the secretary who is an author",
  async (last) => {
    const id = await fileOfASecretary();
    const own = { db: database.db, actor: world.secondMember, id, now };
    await saveScoreSheet({ ...own, revision: 0, content: filledSheet(world, [1000, 2000]) });
    await saveFeasibilitySheet({ ...own, revision: 0, content: { ...feasibility, note: "" } });
    const deeds = [() => submitScoreSheet({ ...own, revision: 1 }), () => submitFeasibilitySheet({ ...own, revision: 1 })];
    for (const deed of last === "score" ? deeds.reverse() : deeds) expect(await deed()).toEqual({ ok: true });
    expect(await takeNotices(database.db)).toEqual(impartial());
  },
);

test("when the one who still owed sheets leaves, an author among the secretaries is not told either", async () => {
  const id = await fileOfASecretary();
  const assignment = await database.db
    .selectFrom("reviewAssignment")
    .select("id")
    .where("initiativeId", "=", id)
    .where("reviewerId", "=", world.secondMember.accountId)
    .executeTakeFirstOrThrow();
  await endAssignment({ db: database.db, actor: world.secretary, id, assignmentId: assignment.id, reason: "Đi công tác", now });
  expect(await takeNotices(database.db)).toEqual([["assignment_ended", world.secondMember.accountId], ...impartial()]);
});
