import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { withdrawInitiative } from "#app/operations/initiative/withdraw-initiative.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const withdraw = (id: number, reason: string, actor = world.author) => withdrawInitiative({ db: database.db, actor, id, reason, now: testNow });
const statusOf = async (id: number) =>
  (await database.db.selectFrom("initiative").select(["status", "code"]).where("id", "=", id).executeTakeFirstOrThrow()) as object;
const told = async (id: number) => {
  const { rows } = await sql<{ payload: { kind: string; accountId: number } }>`
    select payload from graphile_worker._private_jobs where (payload->>'initiativeId')::int = ${id}`.execute(database.db);
  return rows.map(({ payload }) => `${payload.kind} ${payload.accountId}`).sort();
};
const events = (id: number) => database.db.selectFrom("event").select(["verb", "reason"]).where("initiativeId", "=", id).execute();

test("a draft goes without a reason and without a code; only the co-author is told", async () => {
  const id = await makeDossier({ world, status: "draft" });
  expect(await withdraw(id, "")).toEqual({ ok: true });
  expect(await statusOf(id)).toEqual({ status: "withdrawn", code: null });
  expect(await events(id)).toEqual([{ verb: "withdraw", reason: null }]);
  expect(await told(id)).toEqual([`withdrawn ${world.coauthor.accountId}`]);
});

test("a sent file needs a reason, keeps its code, and whoever has it on the desk is told", async () => {
  const id = await makeDossier({ world, status: "awaiting_unit", code: "SK-2026-7777" });
  expect(await withdraw(id, "")).toEqual({ ok: false, reason: "reason_required" });
  expect(await withdraw(id, "Giải pháp trùng với đề án của sở.")).toEqual({ ok: true });
  expect(await statusOf(id)).toEqual({ status: "withdrawn", code: "SK-2026-7777" });
  expect(await events(id)).toEqual([{ verb: "withdraw", reason: "Giải pháp trùng với đề án của sở." }]);
  expect(await told(id)).toEqual([`withdrawn ${world.coauthor.accountId}`, `withdrawn ${world.officer.accountId}`].sort());
});

test("a file under review ends its assignments and tells reviewers and secretary", async () => {
  const id = await makeDossier({ world, status: "under_review" });
  expect(await withdraw(id, "Cần làm lại phần số liệu.")).toEqual({ ok: true });
  const assignments = await database.db.selectFrom("reviewAssignment").select("endReason").where("initiativeId", "=", id).execute();
  expect(assignments).toEqual([{ endReason: "Tác giả rút hồ sơ." }, { endReason: "Tác giả rút hồ sơ." }]);
  expect(await told(id)).toEqual(
    [
      `assignment_ended ${world.member.accountId}`,
      `assignment_ended ${world.secondMember.accountId}`,
      `withdrawn ${world.coauthor.accountId}`,
      `withdrawn ${world.secretary.accountId}`,
    ].sort(),
  );
});

test("after the decision nothing is withdrawn, and nobody else ever withdraws", async () => {
  for (const status of ["approved", "needs_work", "not_approved", "withdrawn", "cancelled", "declined_by_unit"] as const) {
    expect(await withdraw(await makeDossier({ world, status }), "Muốn rút.")).toEqual({ ok: false, reason: "state_changed" });
  }
  const id = await makeDossier({ world, status: "awaiting_unit" });
  for (const actor of [world.coauthor, world.officer, world.secretary, world.board, world.administrator, world.stranger]) {
    expect(await withdraw(id, "Rút hộ.", actor)).toEqual({ ok: false, reason: "state_changed" });
  }
  expect(await statusOf(id)).toMatchObject({ status: "awaiting_unit" });
});
