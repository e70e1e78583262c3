import { beforeAll, beforeEach, expect, test } from "vitest";
import { recordSchema } from "#app/domain/application/record-schema.ts";
import { stageSchema } from "#app/domain/application/stage-schema.ts";
import { changeStage } from "#app/operations/application/change-stage.ts";
import { endVerification } from "#app/operations/application/end-verification.ts";
import { recordApplication } from "#app/operations/application/record-application.ts";
import { verifyApplication } from "#app/operations/application/verify-application.ts";
import { readApplication } from "#app/pages/application/application.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let id: number;
let initiativeId: number;
let made = 0;

beforeAll(async () => {
  world = await makeWorld(database.db);
});

beforeEach(async () => {
  const code = `SK-2026-71${String((made += 1)).padStart(2, "0")}`;
  initiativeId = await makeDossier({ world, status: "approved", published: true, code });
  const startedOn = { day: "1", month: "3", year: "2026" };
  const record = recordSchema.parse({ unitId: world.unitId, stage: "trial", startedOn, savedHours: "50", confirmedBy: "Lê Thị Xác Nhận" });
  const result = await recordApplication({ db: database.db, actor: world.officer, code, record, now: testNow });
  if (!result.ok) throw new Error(result.reason);
  id = result.id;
});

const change = (input: object, actor = world.officer) => changeStage({ db: database.db, actor, id, change: stageSchema.parse(input), now: testNow });
const page = () => readApplication({ db: database.db, actor: world.board, id });

test("from trial to practice, then stopped for good with the reason on the record and in the log", async () => {
  expect(await change({ stage: "applied" })).toEqual({ ok: true });
  const endedOn = { day: "15", month: "5", year: "2026" };
  expect(await change({ stage: "stopped", endedOn, stopReason: "other", stopNote: "Quy trình mới thay thế." })).toEqual({ ok: true });
  const record = await page();
  expect([record?.stage, record?.endedOn, record?.stopReason, record?.stopNote]).toEqual(["stopped", "2026-05-15", "other", "Quy trình mới thay thế."]);
  expect(record?.events.map(({ toStage, reason }) => [toStage, reason])).toEqual([
    ["stopped", "Quy trình mới thay thế."],
    ["applied", null],
    [null, null],
  ]);
  expect(await change({ stage: "applied" })).toEqual({ ok: false, field: "stage", reason: "stage_changed" });
});

test("the last day lies between the first day and today", async () => {
  const stop = (day: string, month: string) => change({ stage: "stopped", stopReason: "low_effect", endedOn: { day, month, year: "2026" } });
  expect(await stop("28", "2")).toEqual({ ok: false, field: "endedOn", reason: "end_before_start" });
  expect(await stop("21", "5")).toEqual({ ok: false, field: "endedOn", reason: "end_in_future" });
});

test("another unit's officer neither sees nor changes the record", async () => {
  expect(await readApplication({ db: database.db, actor: world.otherOfficer, id })).toBeUndefined();
  expect(await change({ stage: "paused" }, world.otherOfficer)).toEqual({ ok: false, field: "stage", reason: "stage_changed" });
});

test("only the board verifies, and takes the mark back with a reason", async () => {
  const refused = { ok: false, reason: "verification_changed" };
  expect(await verifyApplication({ db: database.db, actor: world.officer, id, now: testNow })).toEqual(refused);
  expect(await verifyApplication({ db: database.db, actor: world.administrator, id, now: testNow })).toEqual(refused);
  expect(await verifyApplication({ db: database.db, actor: world.board, id, now: testNow })).toEqual({ ok: true });
  expect(await verifyApplication({ db: database.db, actor: world.board, id, now: testNow })).toEqual(refused);
  const verified = await page();
  expect([verified?.verifiedBy, verified?.mayVerify, verified?.mayEndVerification]).toEqual(["Ngô Văn Ban Tổ Chức", false, true]);
  const reason = "Số giờ tính trùng.";
  expect(await endVerification({ db: database.db, actor: world.officer, id, reason, now: testNow })).toEqual(refused);
  expect(await endVerification({ db: database.db, actor: world.board, id, reason, now: testNow })).toEqual({ ok: true });
  const after = await page();
  expect([after?.verifiedAt, after?.events[0]?.verb, after?.events[0]?.reason]).toEqual([null, "end_application_verification", reason]);
});

test("a member of the board does not vouch for an own initiative", async () => {
  const boardAuthor = await makePerson({ db: database.db, fullName: "Vũ Thị Vừa Là Tác Giả", grants: [{ role: "campaign_board" }] });
  await database.db
    .updateTable("initiativeAuthor")
    .set({ accountId: boardAuthor.accountId })
    .where("initiativeId", "=", initiativeId)
    .where("position", "=", 2)
    .execute();
  expect(await verifyApplication({ db: database.db, actor: boardAuthor, id, now: testNow })).toEqual({ ok: false, reason: "verification_changed" });
});
