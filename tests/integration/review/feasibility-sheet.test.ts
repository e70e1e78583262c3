import { beforeAll, expect, test } from "vitest";
import { saveFeasibilitySheet } from "#app/operations/review/save-feasibility-sheet.ts";
import { saveScoreSheet } from "#app/operations/review/save-score-sheet.ts";
import { submitFeasibilitySheet } from "#app/operations/review/submit-feasibility-sheet.ts";
import { submitScoreSheet } from "#app/operations/review/submit-score-sheet.ts";
import type { FeasibilitySheetContent } from "#app/domain/feasibility/sheet-schema.ts";
import { readFeasibilitySheet } from "#app/pages/review/feasibility-sheet.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { takeNotices } from "../council/queued-notices.ts";
import { filledSheet, judgement } from "./filled-sheet.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const shared = () => ({ db: database.db, actor: world.secondMember, now: testNow });
const save = (id: number, revision: number, changes: Partial<FeasibilitySheetContent> = {}) =>
  saveFeasibilitySheet({ ...shared(), id, revision, content: { ...judgement, ...changes } });
const submit = (id: number, revision: number) => submitFeasibilitySheet({ ...shared(), id, revision });
const page = async (id: number) =>
  readFeasibilitySheet({ db: database.db, actor: world.secondMember, file: (await findInitiativeFacts({ db: database.db, id }))! });
const freshFile = () => makeDossier({ world, status: "under_review" });

test("a draft without its conclusion is kept, but not handed in", async () => {
  const id = await freshFile();
  expect(await save(id, 0, { tag: null, note: "Hỏi thêm phòng Tài chính." })).toEqual({ ok: true, revision: 1, savedAt: testNow });
  expect(await page(id)).toMatchObject({
    isOpen: true,
    gaps: ["feasibility_required"],
    sheet: { tag: null, staffing: "undecided", note: "Hỏi thêm phòng Tài chính." },
  });
  expect(await submit(id, 1)).toEqual({ ok: false, reason: "feasibility_incomplete" });
});

test("“conditional” without its conditions is not handed in", async () => {
  const id = await freshFile();
  await save(id, 0, { tag: "conditional" });
  expect(await submit(id, 1)).toEqual({ ok: false, reason: "feasibility_incomplete" });
  await save(id, 1, { tag: "conditional", conditions: "Có quy chế dùng chung." });
  expect(await submit(id, 2)).toEqual({ ok: true });
});

test("an older window is refused; what was handed in cannot change", async () => {
  const id = await freshFile();
  await save(id, 0);
  expect(await save(id, 0)).toEqual({ ok: true, revision: 1, savedAt: testNow });
  expect(await save(id, 0, { tag: "not_feasible" })).toMatchObject({ ok: false, reason: "sheet_stale", revision: 1, stored: { tag: "apply_now" } });
  expect(await submit(id, 1)).toEqual({ ok: true });
  expect(await save(id, 1, { tag: "not_feasible" })).toEqual({ ok: false, reason: "sheet_submitted" });
  const change = database.db
    .updateTable("feasibilitySheet")
    .set({ tag: "not_feasible" })
    .where("id", "=", (await page(id)).sheet!.id)
    .execute();
  await expect(change).rejects.toMatchObject({ constraint_name: "submitted_sheet_is_immutable" });
  expect((await page(id)).sheet?.tag).toBe("apply_now");
});

test("chair and secretary hear of it when the very last sheet comes in, whichever it is", async () => {
  const id = await freshFile();
  await takeNotices(database.db);
  await saveScoreSheet({ ...shared(), id, revision: 0, content: filledSheet(world, [1000, 1000]) });
  await submitScoreSheet({ ...shared(), id, revision: 1 });
  expect(await takeNotices(database.db)).toEqual([]);
  await save(id, 0);
  await submit(id, 1);
  expect(await takeNotices(database.db)).toEqual([
    ["sheets_complete", world.secretary.accountId],
    ["sheets_complete", world.chair.accountId],
  ]);
});
