import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { saveScoreSheet } from "#app/operations/review/save-score-sheet.ts";
import { submitScoreSheet } from "#app/operations/review/submit-score-sheet.ts";
import type { ScoreSheetContent } from "#app/domain/scoring/sheet-schema.ts";
import { readScoreSheet } from "#app/pages/review/score-sheet.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { filledSheet } from "./filled-sheet.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const shared = () => ({ db: database.db, actor: world.secondMember, now: testNow });
const save = (id: number, revision: number, content: ScoreSheetContent) => saveScoreSheet({ ...shared(), id, revision, content });
const submit = (id: number, revision: number) => submitScoreSheet({ ...shared(), id, revision });
const page = async (id: number) => readScoreSheet({ db: database.db, actor: world.secondMember, file: (await findInitiativeFacts({ db: database.db, id }))! });
/** The sheet of `secondMember`, who has begun nothing yet. */
const freshFile = () => makeDossier({ world, status: "under_review" });

test("a draft is kept as it is, marks missing or not, and read back", async () => {
  const id = await freshFile();
  expect(await save(id, 0, filledSheet(world, [1250, null], "Nên đo thêm."))).toEqual({ ok: true, revision: 1, savedAt: testNow });
  const { sheet, total, missing, isOpen } = await page(id);
  expect(sheet).toMatchObject({ revision: 1, commentToAuthor: "Nên đo thêm.", total: null, submittedAt: null });
  expect([sheet?.marks.map(({ mark }) => mark), total, missing, isOpen]).toEqual([[1250, null], 1250, [world.rubric.criteria[1]!.id], true]);
});

test("two windows: the later save of an older page is refused, the first one stays", async () => {
  const id = await freshFile();
  await save(id, 0, filledSheet(world, [1000, 1000]));
  expect(await save(id, 1, filledSheet(world, [1100, 1000], "Từ máy ở cơ quan"))).toMatchObject({ ok: true, revision: 2 });
  const refused = await save(id, 1, filledSheet(world, [3900, 5900], "Từ điện thoại"));
  expect(refused).toMatchObject({ ok: false, reason: "sheet_stale", revision: 2, stored: { commentToAuthor: "Từ máy ở cơ quan" } });
  expect((await page(id)).sheet).toMatchObject({ revision: 2, commentToAuthor: "Từ máy ở cơ quan" });
  expect(await submit(id, 1)).toEqual({ ok: false, reason: "sheet_stale" });
});

test("a save sent again because its answer was lost is no conflict and no new save", async () => {
  const id = await freshFile();
  const typed = filledSheet(world, [1000, null], "Gửi trong thang máy");
  await save(id, 0, typed);
  expect(await save(id, 0, typed)).toEqual({ ok: true, revision: 1, savedAt: testNow });
  expect(await save(id, 0, filledSheet(world, [1000, 1000], "Gửi trong thang máy"))).toMatchObject({ ok: false, reason: "sheet_stale" });
});

test("two first saves at the same moment make one sheet", async () => {
  const id = await freshFile();
  const results = await Promise.all([1000, 2000].map((mark) => save(id, 0, filledSheet(world, [mark, mark]))));
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("a sheet with a mark missing is not handed in; a whole one is, with its sum, once", async () => {
  const id = await freshFile();
  await save(id, 0, filledSheet(world, [1250, null]));
  expect(await submit(id, 1)).toEqual({ ok: false, reason: "marks_missing" });
  await save(id, 1, filledSheet(world, [1250, 4275]));
  expect(await Promise.all([submit(id, 2), submit(id, 2)])).toEqual([{ ok: true }, { ok: true }]);
  expect((await page(id)).sheet).toMatchObject({ total: 5525, submittedAt: testNow });
  const events = await database.db.selectFrom("event").select(["verb", "data"]).where("initiativeId", "=", id).execute();
  expect(events).toEqual([{ verb: "submit_score_sheet", data: {} }]);
});

test("a sheet handed in cannot change: not by the operation, not by SQL", async () => {
  const id = await freshFile();
  await save(id, 0, filledSheet(world, [1250, 4275]));
  await submit(id, 1);
  expect(await save(id, 1, filledSheet(world, [4000, 6000]))).toEqual({ ok: false, reason: "sheet_submitted" });
  const { sheet } = await page(id);
  const { db } = database;
  const attempts = [
    () => db.updateTable("scoreSheet").set({ total: 9999 }).where("id", "=", sheet!.id).execute(),
    () => db.updateTable("score").set({ mark: 4000 }).where("sheetId", "=", sheet!.id).execute(),
    () => db.deleteFrom("score").where("sheetId", "=", sheet!.id).execute(),
    () => db.deleteFrom("scoreSheet").where("id", "=", sheet!.id).execute(),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ constraint_name: "submitted_sheet_is_immutable" });
  expect((await page(id)).sheet).toEqual(sheet);
});

describe("a mark outside its band", () => {
  test("is refused by the operation", async () => {
    const id = await freshFile();
    expect(await save(id, 0, filledSheet(world, [4001, 1000]))).toEqual({ ok: false, reason: "marks_invalid" });
    const swapped = filledSheet(world, [1000, 1000]);
    swapped.marks[0]!.bandId = world.rubric.criteria[1]!.bandId;
    expect(await save(id, 0, swapped)).toEqual({ ok: false, reason: "marks_invalid" });
    expect((await page(id)).sheet).toBeNull();
  });

  test("is refused by the database, and so is a total that is no sum or a sheet with a gap", async () => {
    const id = await freshFile();
    await save(id, 0, filledSheet(world, [1000, null]));
    const { sheet } = await page(id);
    const [first] = world.rubric.criteria;
    const set = (assignment: ReturnType<typeof sql>) =>
      sql`update score set ${assignment} where sheet_id = ${sheet!.id} and criterion_id = ${first!.id}`.execute(database.db);
    await expect(set(sql`mark = 4001`)).rejects.toMatchObject({ constraint_name: "score_fits_band" });
    await expect(set(sql`band_id = ${world.rubric.criteria[1]!.bandId}`)).rejects.toMatchObject({ constraint_name: "score_fits_band" });
    await expect(set(sql`band_id = null`)).rejects.toMatchObject({ constraint_name: "score_mark_needs_band" });
    const handIn = (total: number) => database.db.updateTable("scoreSheet").set({ submittedAt: testNow, total }).where("id", "=", sheet!.id).execute();
    await expect(handIn(1000)).rejects.toMatchObject({ constraint_name: "submitted_score_sheet_is_whole" });
    await save(id, 1, filledSheet(world, [1000, 2000]));
    await expect(handIn(9000)).rejects.toMatchObject({ constraint_name: "submitted_score_sheet_is_whole" });
    await handIn(3000);
  });
});
