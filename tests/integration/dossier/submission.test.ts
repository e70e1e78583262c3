import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { submitInitiative } from "#app/operations/initiative/submit-initiative.ts";
import { readReceipt } from "#app/pages/dossier/receipt.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

/** A draft that lacks nothing. */
async function completeDraft(change: { title?: string; firstAppliedOn?: string | null } = {}) {
  const id = await makeDossier({ world, status: "draft" });
  await database.db
    .updateTable("initiative")
    .set({ novelty: "Lần đầu có tại đơn vị.", benefits: "Còn chờ 12 phút.", ...change })
    .where("id", "=", id)
    .execute();
  return id;
}
const submit = (id: number, options: { actor?: World["author"]; now?: Date; sending?: number; place?: string } = {}) =>
  submitInitiative({ db: database.db, actor: world.author, id, now: testNow, ...options });
const fileOf = (id: number) => database.db.selectFrom("initiative").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const versions = (id: number) => database.db.selectFrom("initiativeVersion").select("number").where("initiativeId", "=", id).orderBy("number").execute();
const told = async (id: number) => {
  const { rows } = await sql<{ payload: { kind: string; accountId: number } }>`
    select payload from graphile_worker._private_jobs where (payload->>'initiativeId')::int = ${id} order by id`.execute(database.db);
  return rows.map(({ payload }) => `${payload.kind} ${payload.accountId}`);
};

test("the first file of a year is number 1; twenty sent at once get twenty numbers without a gap", async () => {
  const first = await completeDraft();
  expect(await submit(first, { now: new Date("2026-12-31T16:59:00Z") })).toEqual({ ok: true, code: "SK-2026-0001" });
  // One minute later it is the new year in Vietnam.
  const drafts: number[] = [];
  for (let made = 0; made < 20; made += 1) drafts.push(await completeDraft());
  const results = await Promise.all(drafts.map((id) => submit(id, { now: new Date("2026-12-31T17:00:00Z") })));
  const codes = results.map((result) => (result.ok ? result.code : result.reason)).sort();
  expect(codes).toEqual(Array.from({ length: 20 }, (_, index) => `SK-2027-${String(index + 1).padStart(4, "0")}`));
});

test("sending freezes what was sent, dates it, tells the unit's officers and writes one event", async () => {
  const id = await completeDraft({ title: "Lịch hẹn một chạm" });
  const result = await submit(id);
  if (!result.ok) throw new Error(result.reason);
  const file = await fileOf(id);
  expect(file).toMatchObject({ status: "awaiting_unit", code: result.code, submittedAt: testNow, declaredAt: testNow, unitName: "Đoàn Sở Thử nghiệm" });
  const version = await database.db.selectFrom("initiativeVersion").selectAll().where("initiativeId", "=", id).executeTakeFirstOrThrow();
  expect(version).toMatchObject({
    number: 1,
    submittedBy: world.author.accountId,
    content: { title: "Lịch hẹn một chạm", links: [], authors: [{ fullName: "Nguyễn Thị Tác Giả", share: 6000 }, { share: 4000 }] },
  });
  const events = await database.db.selectFrom("event").select(["verb", "data", "actorId"]).where("initiativeId", "=", id).execute();
  expect(events).toEqual([{ verb: "submit", data: { from: "draft", to: "awaiting_unit", code: result.code }, actorId: world.author.accountId }]);
  expect(await told(id)).toEqual([`awaiting_unit ${world.officer.accountId}`]);
});

test("a double click sends once, and a retry gets the same receipt", async () => {
  const id = await completeDraft();
  const results = await Promise.all([submit(id), submit(id), submit(id)]);
  const again = await submit(id);
  const codes = new Set([...results, again].map((result) => (result.ok ? result.code : result.reason)));
  expect(codes.size).toBe(1);
  expect(await versions(id)).toEqual([{ number: 1 }]);
  const receipt = await readReceipt({ db: database.db, id });
  expect(receipt).toMatchObject({ code: [...codes][0], number: 1, sentAt: testNow, unitUntil: "2026-05-25", reviewUntil: null, reviewMonths: 3 });
});

test("the form of a sending that happened asks for its receipt: a retry after the unit returned the file sends nothing", async () => {
  const id = await completeDraft();
  const result = await submit(id, { sending: 1, place: "Thủ Đức" });
  if (!result.ok) throw new Error(result.reason);
  const before = await readReceipt({ db: database.db, id });
  expect([before.declaredPlace, before.checkNumber]).toEqual(["Thủ Đức", expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/)]);
  await database.db.updateTable("initiative").set({ status: "returned_by_unit" }).where("id", "=", id).execute();
  expect(await submit(id, { sending: 1 })).toEqual({ ok: true, code: result.code });
  expect([await versions(id), (await fileOf(id)).status]).toEqual([[{ number: 1 }], "returned_by_unit"]);
  // A form of a sending that cannot have been offered yet.
  expect(await submit(id, { sending: 3 })).toEqual({ ok: false, reason: "state_changed" });
  expect(await submit(id, { sending: 2, now: new Date("2026-06-01T02:00:00Z") })).toEqual({ ok: true, code: result.code });
  const after = await readReceipt({ db: database.db, id });
  expect([after.number, after.checkNumber === before.checkNumber]).toEqual([2, false]);
});

test("an incomplete draft is not sent, takes no number and is told what it lacks", async () => {
  const id = await completeDraft({ title: "", firstAppliedOn: "2026-05-21" });
  const before = await database.db.selectFrom("initiativeCodeCounter").selectAll().execute();
  expect(await submit(id)).toEqual({
    ok: false,
    reason: "incomplete",
    gaps: [
      { page: "content", field: "title", code: "title_missing" },
      { page: "practice", field: "firstAppliedOn", code: "first_applied_in_future" },
    ],
  });
  expect(await database.db.selectFrom("initiativeCodeCounter").selectAll().execute()).toEqual(before);
  expect((await fileOf(id)).status).toBe("draft");
});

test("a new file is bound by the filing window, one that was sent back is not", async () => {
  const afterClosing = new Date("2028-01-01T00:00:00Z");
  expect(await submit(await completeDraft(), { now: afterClosing })).toEqual({ ok: false, reason: "filing_closed" });
  const returned = await makeDossier({ world, status: "returned_by_unit", code: "SK-2026-7001" });
  await database.db.updateTable("initiative").set({ novelty: "Mới.", benefits: "Nhanh hơn." }).where("id", "=", returned).execute();
  expect(await submit(returned, { now: afterClosing })).toEqual({ ok: true, code: "SK-2026-7001" });
});

describe("sending again", () => {
  const mended = async (status: "returned_by_unit" | "returned_for_completion" | "needs_work", published?: boolean) => {
    const id = await makeDossier({ world, status, ...(published !== undefined && { published }) });
    await database.db.updateTable("initiative").set({ novelty: "Mới.", benefits: "Nhanh hơn." }).where("id", "=", id).execute();
    return id;
  };

  test.each([
    ["returned_by_unit", "awaiting_unit"],
    ["returned_for_completion", "awaiting_intake"],
  ] as const)("from %s goes to %s with the same code and a second version", async (from, to) => {
    const id = await mended(from);
    const { code, submittedAt } = await fileOf(id);
    expect(await submit(id, { now: new Date("2026-06-01T02:00:00Z") })).toEqual({ ok: true, code });
    expect(await fileOf(id)).toMatchObject({ status: to, code, submittedAt });
    expect(await versions(id)).toEqual([{ number: 1 }, { number: 2 }]);
    const desk = to === "awaiting_unit" ? `awaiting_unit ${world.officer.accountId}` : `awaiting_intake ${world.secretary.accountId}`;
    expect(await told(id)).toEqual([desk]);
  });

  test("after a released “needs work” begins a new round and keeps the old one as history", async () => {
    const id = await mended("needs_work", true);
    expect(await submit(id)).toMatchObject({ ok: true });
    expect((await fileOf(id)).status).toBe("awaiting_intake");
    const count = async (table: "decision" | "councilVote", current: boolean) =>
      (
        await database.db
          .selectFrom(table)
          .select("id")
          .where("initiativeId", "=", id)
          .where("supersededAt", current ? "is" : "is not", null)
          .execute()
      ).length;
    expect([await count("decision", true), await count("decision", false)]).toEqual([0, 1]);
    expect([await count("councilVote", true), await count("councilVote", false)]).toEqual([0, 1]);
    const publication = await database.db.selectFrom("publication").select(["endedBy", "endReason"]).where("initiativeId", "=", id).executeTakeFirstOrThrow();
    expect(publication).toEqual({ endedBy: world.author.accountId, endReason: "Tác giả đã hoàn thiện và gửi lại hồ sơ." });
    const open = await database.db.selectFrom("reviewAssignment").select("id").where("initiativeId", "=", id).where("endedAt", "is", null).execute();
    expect(open).toEqual([]);
    expect((await told(id)).sort()).toEqual(
      [`assignment_ended ${world.member.accountId}`, `assignment_ended ${world.secondMember.accountId}`, `awaiting_intake ${world.secretary.accountId}`].sort(),
    );
  });

  test("is refused while the decision is under embargo", async () => {
    expect(await submit(await mended("needs_work"))).toEqual({ ok: false, reason: "state_changed" });
  });
});

test("nobody but the contact author sends, and no file that is on somebody's desk", async () => {
  const id = await completeDraft();
  for (const actor of [world.coauthor, world.officer, world.secretary, world.chair, world.board, world.administrator, world.stranger]) {
    expect(await submit(id, { actor })).toEqual({ ok: false, reason: "state_changed" });
  }
  for (const status of ["declined_by_unit", "received", "under_review", "in_council", "approved", "not_approved", "withdrawn", "cancelled"] as const) {
    expect(await submit(await makeDossier({ world, status }))).toEqual({ ok: false, reason: "state_changed" });
  }
});
