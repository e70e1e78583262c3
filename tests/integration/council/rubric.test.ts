import { beforeAll, expect, test } from "vitest";
import { rubricTemplates } from "#app/copy/scoring/rubric-templates.ts";
import { rubricSchema, type TypedRubric } from "#app/domain/rubric/rubric-schema.ts";
import { rubricText } from "#app/domain/rubric/rubric-text.ts";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { changeRubric } from "#app/operations/rubric/change-rubric.ts";
import { createRubric } from "#app/operations/rubric/create-rubric.ts";
import { readSheets } from "#app/pages/council/sheets.ts";
import { readRubric, readRubrics } from "#app/pages/rubric/rubrics.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findRubric } from "#db/reviews/rubric.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const slug = "dot-thu-nghiem";
const make = (from: string, actor = world.board) => createRubric({ db: database.db, actor, slug, name: `Bộ từ ${from}`, from, now: testNow });
const change = (id: number, rubric: TypedRubric, actor = world.board) => changeRubric({ db: database.db, actor, id, rubric, now: testNow });
const made = async (from: string): Promise<number> => {
  const result = await make(from);
  if (!result.ok) throw new Error(result.reason);
  return result.id;
};

const typed = (over: Record<string, string> = {}): TypedRubric =>
  rubricSchema.parse({
    name: "Bộ mới",
    passMark: "62,5",
    criteria: "Tính mới; tối đa 40; sàn 10; hệ số 1,5\n21–40: Mới\n0–20: Chưa mới\nHiệu quả; tối đa 60; hệ số 1\n0–60: Hiệu quả",
    dropEnds: "yes",
    floorsOn: "each_sheet",
    excellent: "",
    good: "80",
    fair: "",
    passed: "62,5",
    revision: "1",
    ...over,
  });

test("each of the templates becomes a rubric of the campaign; a copy of one is the same, with rows of its own", async () => {
  for (const { key, passMark } of rubricTemplates) {
    const id = await made(`mau:${key}`);
    const rubric = await readRubric({ db: database.db, id });
    expect([rubric?.passMark, rubric?.isFrozen, rubric?.slug]).toEqual([passMark, false, slug]);
    const copy = await readRubric({ db: database.db, id: await made(`bo:${id}`) });
    expect(rubricText(copy?.criteria ?? [])).toBe(rubricText(rubric?.criteria ?? []));
    expect(copy?.ranks).toEqual(rubric?.ranks);
    expect(copy?.criteria[0]?.id).not.toBe(rubric?.criteria[0]?.id);
  }
  const page = await readRubrics({ db: database.db, slug });
  expect(page?.rubrics.length).toBe(1 + 2 * rubricTemplates.length);
  expect(await make("mau:khong-co")).toEqual({ ok: false, reason: "rubric_source_required" });
  expect(await make("bo:999999")).toEqual({ ok: false, reason: "rubric_source_required" });
  for (const actor of [world.chair, world.secretary, world.administrator, world.author])
    expect(await make("mau:chuong-trinh", actor)).toEqual({ ok: false, reason: "not_allowed" });
});

test("what is saved is what was typed; who saves an older version is told and writes nothing", async () => {
  const id = await made("mau:da-nang-2026");
  expect(await change(id, typed())).toEqual({ ok: true });
  const rubric = await readRubric({ db: database.db, id });
  expect(rubric).toMatchObject({ name: "Bộ mới", passMark: 6250, dropFrom: 5, floorsOn: "each_sheet", revision: 2 });
  expect(rubric?.ranks).toEqual([
    { rank: "good", from: 8000 },
    { rank: "passed", from: 6250 },
  ]);
  expect(rubricText(rubric?.criteria ?? [])).toBe(rubricText(typed().criteria));
  expect(await change(id, typed({ name: "Bản cũ" }))).toEqual({ ok: false, reason: "rubric_stale" });
  expect(await change(id, typed({ revision: "2" }), world.chair)).toEqual({ ok: false, reason: "not_found" });
  expect((await readRubric({ db: database.db, id }))?.name).toBe("Bộ mới");
});

test("faults are told where they stand", () => {
  const faultsOf = (over: Record<string, string>) => {
    const read = rubricSchema.safeParse({ ...{ name: "B", passMark: "50", criteria: "A; tối đa 10\n0–10: Được", dropEnds: "no", floorsOn: "mean" }, ...over });
    return read.error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];
  };
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ criteria: "A; tối đa 10\n0–10: Được\n5–6: Trùng" })).toEqual(["criteria rubric_bands_overlap@3"]);
  expect(faultsOf({ name: " ", passMark: "cao" })).toEqual(["name rubric_name_required", "passMark pass_mark_wrong"]);
  expect(faultsOf({ excellent: "80", good: "90" })).toEqual(["good ranks_out_of_order"]);
});

test("a council's score follows the rules of its rubric; once a file is given to readers the rubric stays, in the database too", async () => {
  const { db } = database;
  await db
    .updateTable("rubric")
    .set({ dropFrom: 3, ranks: [{ rank: "passed", from: 1000 }] })
    .where("id", "=", world.rubric.id)
    .execute();
  const id = await makeDossier({ world, status: "in_council", title: "Chấm xong" });
  const file = await findInitiativeFacts({ db, id });
  if (!file) throw new Error("no file");
  const { rules, ...rubric } = await findRubric({ db, councilId: world.councilId });
  expect(rules).toEqual({ weights: null, dropFrom: 3, floorsOn: "mean", ranks: [{ rank: "passed", from: 1000 }] });
  const page = await readSheets({ db, actor: world.chair, file });
  expect(page.score?.rank).toBe("passed");
  expect(scoreOfCouncil({ rubric, sheets: [], rules })).toBeNull();

  expect((await readRubric({ db, id: world.rubric.id }))?.isFrozen).toBe(true);
  expect(await change(world.rubric.id, typed())).toEqual({ ok: false, reason: "rubric_frozen" });
  const refused = /rubric \d+ is in use/;
  await expect(db.updateTable("rubric").set({ passMark: 1 }).where("id", "=", world.rubric.id).execute()).rejects.toThrow(refused);
  await expect(db.updateTable("criterion").set({ maximum: 1 }).where("rubricId", "=", world.rubric.id).execute()).rejects.toThrow(refused);
  const band = { criterionId: world.rubric.criteria[0]?.id ?? 0, position: 9, lowest: 9999, highest: 9999, label: "Thêm", description: "" };
  await expect(db.insertInto("band").values(band).execute()).rejects.toThrow(refused);
  const other = await made("mau:chuong-trinh");
  await expect(db.updateTable("council").set({ rubricId: other }).where("id", "=", world.councilId).execute()).rejects.toThrow(/judges by rubric/);
});
