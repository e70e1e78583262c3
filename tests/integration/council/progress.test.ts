import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { takeBackFiles } from "#app/operations/council/take-back-files.ts";
import { readCouncilProgress } from "#app/pages/council/progress.ts";
import { readTakingBack } from "#app/pages/council/taking-back.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { assignReviewer, submitSheets } from "#tests/support/sheets.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let files: number[];
/** A day after the last day of the sheets, 30 June. */
const now = new Date("2026-07-01T08:00:00+07:00");
beforeAll(async () => {
  world = await makeWorld(database.db);
  // Of each `member` has handed in both sheets, `secondMember` none.
  files = [];
  for (const title of ["Sổ trực điện tử", "Bản đồ điểm ngập", "Phân loại rác"]) files.push(await makeDossier({ world, status: "under_review", title }));
});

const progress = async (actor: Actor) => {
  const { rows, left, late, mayAssign } = await readCouncilProgress({ db: database.db, actor, councilId: world.councilId, now });
  return { rows: rows.map((row) => `${row.fullName}: ${row.finished}/${row.assigned}, late ${row.late}, next ${row.nextDueOn}`), left, late, mayAssign };
};
const takeBack = (member: Actor, options: { actor?: Actor; rest?: boolean } = {}) =>
  takeBackFiles({
    db: database.db,
    actor: options.actor ?? world.secretary,
    councilId: world.councilId,
    memberId: member.accountId,
    handOver: { reason: "Đi công tác dài ngày.", rest: options.rest ?? false },
    now,
  });

test("chair and secretary see who is late; what their own seal or authorship hides is not counted", async () => {
  const rows = ["Đỗ Văn Chấm Hai: 0/3, late 3, next 2026-06-30", "Bùi Thị Chấm Một: 3/3, late 0, next null"];
  expect(await progress(world.secretary)).toEqual({ rows, left: 3, late: 3, mayAssign: true });
  expect(await progress(world.chair)).toEqual({ rows, left: 3, late: 3, mayAssign: false });
  const [first = 0, second = 0] = files;
  const own = await assignReviewer({ world, initiativeId: first, reviewer: world.chair });
  await database.db
    .updateTable("initiativeAuthor")
    .set({ accountId: world.chair.accountId })
    .where("initiativeId", "=", second)
    .where("position", "=", 2)
    .execute();
  expect((await progress(world.chair)).rows).toEqual(["Đỗ Văn Chấm Hai: 0/1, late 1, next 2026-06-30", "Bùi Thị Chấm Một: 1/1, late 0, next null"]);
  await submitSheets({ world, assignmentId: own, marks: [2000, 3000] });
  expect((await progress(world.chair)).rows).toEqual([
    "Đỗ Văn Chấm Hai: 0/2, late 2, next 2026-06-30",
    "Bùi Thị Chấm Một: 2/2, late 0, next null",
    "Đặng Văn Chủ Tịch: 1/1, late 0, next null",
  ]);
});

test("what a member has not begun to hand in is taken back with one reason; what is in stays; each is logged and told", async () => {
  const { db } = database;
  const half = await makeDossier({ world, status: "under_review", title: "Đã nộp một phiếu" });
  const assignment = await db
    .selectFrom("reviewAssignment")
    .select("id")
    .where("initiativeId", "=", half)
    .where("reviewerId", "=", world.secondMember.accountId)
    .executeTakeFirstOrThrow();
  await db.insertInto("feasibilitySheet").values({ assignmentId: assignment.id, tag: "apply_now", savedAt: now, submittedAt: now }).execute();
  const page = await readTakingBack({ db, actor: world.secretary, councilId: world.councilId, memberId: world.secondMember.accountId, now });
  expect(page?.files.map(({ id }) => id)).toEqual(files);
  for (const actor of [world.chair, world.member, world.board])
    expect(await takeBack(world.secondMember, { actor })).toEqual({ ok: false, reason: "not_allowed" });
  expect(await takeBack(world.member)).toEqual({ ok: false, reason: "nothing_to_take_back" });

  expect(await takeBack(world.secondMember, { rest: true })).toEqual({ ok: true, files: 3 });
  const ended = await db
    .selectFrom("reviewAssignment")
    .select(["initiativeId", "endReason"])
    .where("endedAt", "is not", null)
    .orderBy("initiativeId")
    .execute();
  expect(ended).toEqual(files.map((initiativeId) => ({ initiativeId, endReason: "Đi công tác dài ngày." })));
  const logged = await db.selectFrom("event").select(["initiativeId", "data"]).where("verb", "=", "end_assignment").orderBy("initiativeId").execute();
  expect(logged).toEqual(files.map((initiativeId) => ({ initiativeId, data: { reviewerId: world.secondMember.accountId } })));
  const told = await db.selectFrom("notice").select(["kind", "accountId"]).distinct().where("initiativeId", "in", files).orderBy("kind").execute();
  expect(told).toEqual(
    expect.arrayContaining([
      { kind: "assignment_ended", accountId: world.secondMember.accountId },
      { kind: "sheets_complete", accountId: world.secretary.accountId },
    ]),
  );
  const setting = await db.selectFrom("councilMemberSetting").select("capacity").where("accountId", "=", world.secondMember.accountId).execute();
  expect(setting).toEqual([{ capacity: 0 }]);
  expect(await takeBack(world.secondMember)).toEqual({ ok: false, reason: "nothing_to_take_back" });
  expect((await readTakingBack({ db, actor: world.secretary, councilId: world.councilId, memberId: world.secondMember.accountId, now }))?.files).toEqual([]);
});

test("of a file that the secretary judges and owes a sheet of, only their own part is theirs to give up", async () => {
  const { db } = database;
  const judged = await makeDossier({ world, status: "under_review", title: "Thư ký cũng chấm" });
  await assignReviewer({ world, initiativeId: judged, reviewer: world.secretary });
  expect((await readTakingBack({ db, actor: world.secretary, councilId: world.councilId, memberId: world.secondMember.accountId, now }))?.files).toEqual([]);
  expect(await takeBack(world.secondMember)).toEqual({ ok: false, reason: "nothing_to_take_back" });
  expect(await takeBack(world.secretary)).toEqual({ ok: true, files: 1 });
  expect(await takeBack(world.secondMember)).toEqual({ ok: true, files: 1 });
});
