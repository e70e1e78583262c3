import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { recordNovelty } from "#app/operations/review/record-novelty.ts";
import { saveScoreSheet } from "#app/operations/review/save-score-sheet.ts";
import { submitScoreSheet } from "#app/operations/review/submit-score-sheet.ts";
import { readSheets } from "#app/pages/council/sheets.ts";
import { readNovelty } from "#app/pages/review/novelty.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { deleteUnsentSheets } from "#db/own-data/erase-writings.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { indexInitiative } from "#tests/support/index-initiative.ts";
import { testNow as now } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { filledSheet } from "./filled-sheet.ts";

const database = testDatabase();
let world: World;
let published: number;
beforeAll(async () => {
  world = await makeWorld(database.db);
  published = await makeDossier({ world, status: "approved", published: true, title: "Lấy số thứ tự tại nhà qua điện thoại" });
  await indexInitiative({ db: database.db, initiativeId: published });
});

const openFile = () => makeDossier({ world, status: "under_review", title: "Lấy số thứ tự qua điện thoại" });
const facts = async (id: number) => (await findInitiativeFacts({ db: database.db, id }))!;
const page = async (id: number) => readNovelty({ db: database.db, actor: world.secondMember, file: await facts(id) });
const finding = { verdict: "partly_same", note: "Trùng cách lấy số, khác ở chỗ báo lượt qua tin nhắn." } as const;
const record = async (id: number, actor: Actor = world.secondMember) =>
  recordNovelty({ db: database.db, actor, id, finding, shown: (await page(id)).shown, now });
const handIn = async (id: number) => {
  const own = { db: database.db, actor: world.secondMember, id, now };
  await saveScoreSheet({ ...own, revision: 0, content: filledSheet(world, [1000, 2000]) });
  expect(await submitScoreSheet({ ...own, revision: 1 })).toEqual({ ok: true });
};
const findings = async (actor: Actor, id: number) =>
  (await readSheets({ db: database.db, actor, file: await facts(id) })).reviewers.map(({ score }) => score?.novelty ?? null);

test("what was found is kept with the similar files that were shown; the council reads it once the sheet is in", async () => {
  const id = await openFile();
  expect((await page(id)).shown.map((file) => file.id)).toContain(published);
  expect(await record(id)).toEqual({ ok: true });
  const { shown, finding: stored, isOpen } = await page(id);
  expect([isOpen, stored]).toMatchObject([true, { ...finding, shown }]);
  expect(await findings(world.chair, id)).toEqual([null, null]);
  await handIn(id);
  expect(await findings(world.chair, id)).toEqual([null, { ...finding, shown: shown.length }]);
  await database.db.updateTable("initiative").set({ status: "not_approved" }).where("id", "=", id).execute();
  expect(await findings(world.board, id)).toEqual([null, null]);
  expect(await findings(world.observer, id)).toEqual([null, null]);
});

test("once the score sheet is in nothing is added or changed: not by the operation, not by SQL; nobody else records anything", async () => {
  const id = await openFile();
  expect(await record(id, world.stranger)).toEqual({ ok: false, reason: "review_closed" });
  await record(id);
  const rows = () => database.db.updateTable("noveltyCheck").set({ verdict: "different" });
  await expect(rows().execute()).rejects.toMatchObject({ constraint_name: "novelty_check_is_kept" });
  await handIn(id);
  expect(await record(id)).toEqual({ ok: false, reason: "novelty_closed" });
  await expect(database.db.deleteFrom("noveltyCheck").execute()).rejects.toMatchObject({ constraint_name: "novelty_check_is_kept" });
  expect((await page(id)).isOpen).toBe(false);
});

test("a finding beside a sheet that was never handed in goes with its writer's drafts", async () => {
  const id = await openFile();
  await record(id);
  await database.db.transaction().execute((tx) => deleteUnsentSheets({ tx, accountId: world.secondMember.accountId }));
  expect((await page(id)).finding).toBeNull();
});
