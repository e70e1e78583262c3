import { beforeAll, beforeEach, expect, test } from "vitest";
import { cancelFile } from "#app/operations/council/cancel-file.ts";
import { receiveFile } from "#app/operations/council/receive-file.ts";
import { returnForCompletion } from "#app/operations/council/return-for-completion.ts";
import { readReceipt } from "#app/pages/council/receipt.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { eventsOf, statusOf, takeNotices } from "./queued-notices.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  await takeNotices(database.db);
});

const makeCouncil = async (name: string, options: { closed?: boolean } = {}) => {
  const { id } = await database.db
    .insertInto("council")
    .values({ campaignId: world.campaignId, rubricId: world.rubric.id, name, closedAt: options.closed ? testNow : null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
};
const shared = () => ({ db: database.db, actor: world.secretary, now: testNow });
const authors = () => [world.author.accountId, world.coauthor.accountId];

test("a confirmed file is received into a council of the secretary, and its authors hear of it", async () => {
  const id = await makeDossier({ world, status: "awaiting_intake" });
  expect(await receiveFile({ ...shared(), id, councilId: world.councilId })).toEqual({ ok: true });
  expect(await database.db.selectFrom("initiative").select(["status", "councilId", "receivedAt"]).where("id", "=", id).executeTakeFirst()).toEqual({
    status: "received",
    councilId: world.councilId,
    receivedAt: testNow,
  });
  expect(await takeNotices(database.db)).toEqual(authors().map((account) => ["received", account]));
  expect(await eventsOf(database.db, id)).toEqual([
    { verb: "receive", actorId: world.secretary.accountId, reason: null, data: { from: "awaiting_intake", to: "received", councilId: world.councilId } },
  ]);
});

test("no council but one's own that is still at work takes a file", async () => {
  const id = await makeDossier({ world, status: "awaiting_intake" });
  const foreign = await makeCouncil("Hội đồng của người khác");
  const closed = await makeCouncil("Hội đồng đã giải thể", { closed: true });
  const actor = { ...world.secretary, grants: [...world.secretary.grants, { role: "council_secretary", councilId: closed } as const] };
  for (const councilId of [foreign, closed, 999_999]) {
    expect(await receiveFile({ ...shared(), actor, id, councilId })).toEqual({ ok: false, reason: "receiving_council_required" });
  }
  expect(await statusOf(database.db, id)).toBe("awaiting_intake");
  const file = (await findInitiativeFacts({ db: database.db, id }))!;
  const page = await readReceipt({ db: database.db, actor, file });
  expect([page.councils.map((council) => council.id), page.proposed]).toEqual([[world.councilId], world.councilId]);
});

test("receiving twice is one deed", async () => {
  const id = await makeDossier({ world, status: "awaiting_intake" });
  const results = await Promise.all([1, 2].map(() => receiveFile({ ...shared(), id, councilId: world.councilId })));
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await eventsOf(database.db, id)).toHaveLength(1);
});

test.each(["awaiting_intake", "received"] as const)("a file that is %s goes back to its authors with what is missing", async (status) => {
  const id = await makeDossier({ world, status });
  expect(await returnForCompletion({ ...shared(), id, reason: "Thiếu số liệu trước khi áp dụng." })).toEqual({ ok: true });
  expect(await statusOf(database.db, id)).toBe("returned_for_completion");
  expect((await eventsOf(database.db, id)).map(({ verb, reason }) => [verb, reason])).toEqual([["return_for_completion", "Thiếu số liệu trước khi áp dụng."]]);
  expect(await takeNotices(database.db)).toEqual(authors().map((account) => ["returned_for_completion", account]));
});

test("a file under review that is cancelled: authors and reviewers hear of it, sheets stay", async () => {
  const id = await makeDossier({ world, status: "under_review" });
  expect(await cancelFile({ ...shared(), id, reason: "Trùng với hồ sơ đã công nhận năm 2024." })).toEqual({ ok: true });
  expect(await statusOf(database.db, id)).toBe("cancelled");
  expect(await takeNotices(database.db)).toEqual([
    ["assignment_ended", world.member.accountId],
    ["assignment_ended", world.secondMember.accountId],
    ["cancelled", world.author.accountId],
    ["cancelled", world.coauthor.accountId],
  ]);
  const sheets = await database.db
    .selectFrom("scoreSheet")
    .innerJoin("reviewAssignment as r", "r.id", "scoreSheet.assignmentId")
    .select("total")
    .where("r.initiativeId", "=", id)
    .execute();
  expect(sheets).toEqual([{ total: 7500 }]);
});
