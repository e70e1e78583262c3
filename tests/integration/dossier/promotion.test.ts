import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { promotionAnswerSchema, promotionSchema } from "#app/domain/initiative/promotion-schema.ts";
import { answerPromotion } from "#app/operations/initiative/answer-promotion.ts";
import { askPromotion } from "#app/operations/initiative/ask-promotion.ts";
import { readDossier } from "#app/pages/dossier/dossier.ts";
import { readInitiative } from "#app/pages/public/initiative.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

async function releasedIdea(options: { published?: boolean } = {}) {
  const id = await makeDossier({ world, status: "approved", published: true, ...options });
  await database.db.updateTable("initiative").set({ kind: "idea", firstAppliedOn: null }).where("id", "=", id).execute();
  return id;
}
const request = { firstAppliedOn: "2026-05-04", appliedPlace: "Bộ phận một cửa", evidence: "Ba tháng, 412 lượt hẹn." };
const ask = (id: number, options: { actor?: World["author"]; firstAppliedOn?: string } = {}) =>
  askPromotion({
    db: database.db,
    actor: options.actor ?? world.author,
    id,
    request: { ...request, firstAppliedOn: options.firstAppliedOn ?? request.firstAppliedOn },
    now: testNow,
  });
const answer = (id: number, given: { answer: "accepted" | "declined"; reason: string }, actor = world.secretary) =>
  answerPromotion({ db: database.db, actor, id, answer: given, now: testNow });
const told = async (id: number) => {
  const rows = await database.db.selectFrom("notice").select(["kind", "accountId"]).where("initiativeId", "=", id).orderBy("id").execute();
  return rows.map(({ kind, accountId }) => `${kind} ${accountId}`);
};

test("an idea that came into use is asked for, accepted, and is an initiative everywhere", async () => {
  const id = await releasedIdea();
  const { code } = (await findInitiativeFacts({ db: database.db, id }))!;
  expect(await ask(id, { actor: world.coauthor })).toEqual({ ok: true });
  expect(await told(id)).toEqual([`promotion_asked ${world.secretary.accountId}`]);
  expect(await answer(id, { answer: "accepted", reason: "" })).toEqual({ ok: true });
  const page = await readInitiative({ db: database.db, code: code! });
  expect([page?.kind, page?.firstAppliedOn, page?.appliedPlace]).toEqual(["initiative", "2026-05-04", "Bộ phận một cửa"]);
  const authors = [world.author.accountId, world.coauthor.accountId];
  expect(await told(id)).toEqual([`promotion_asked ${world.secretary.accountId}`, ...authors.map((account) => `promotion_accepted ${account}`)]);
  const events = await database.db.selectFrom("event").select(["verb", "actorId"]).where("initiativeId", "=", id).orderBy("seq").execute();
  expect(events).toEqual([
    { verb: "ask_promotion", actorId: world.coauthor.accountId },
    { verb: "accept_promotion", actorId: world.secretary.accountId },
  ]);
  const { rows } = await sql<{ payload: unknown }>`
    select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'index_initiative'`.execute(
    database.db,
  );
  expect(rows.map(({ payload }) => payload)).toContainEqual({ initiativeId: id });
  // It is an initiative now: there is nothing left to ask or to answer.
  expect(await ask(id)).toEqual({ ok: false, reason: "state_changed" });
  expect(await answer(id, { answer: "declined", reason: "Muộn." })).toEqual({ ok: false, reason: "state_changed" });
});

test("a refusal says why, its authors read it, and may ask again; two at once make one request", async () => {
  const id = await releasedIdea();
  const twice = await Promise.all([ask(id), ask(id, { actor: world.coauthor })]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await answer(id, { answer: "declined", reason: "Chưa có số liệu sau khi áp dụng." })).toEqual({ ok: true });
  const file = (await findInitiativeFacts({ db: database.db, id }))!;
  expect([file.kind, file.asksPromotion]).toEqual(["idea", false]);
  const dossier = await readDossier({ db: database.db, actor: world.author, file, now: testNow });
  expect(dossier.promotions.map(({ answer: given, answerReason }) => [given, answerReason])).toEqual([["declined", "Chưa có số liệu sau khi áp dụng."]]);
  expect(dossier.actions).toContain("len-sang-kien");
  expect(await ask(id)).toEqual({ ok: true });
  const requests = await database.db.selectFrom("promotionRequest").select("answer").where("initiativeId", "=", id).orderBy("id").execute();
  expect(requests).toEqual([{ answer: "declined" }, { answer: null }]);
});

test("nobody else asks or answers, nothing but a released idea is asked for, and no day to come is a day of use", async () => {
  const id = await releasedIdea();
  for (const actor of [world.officer, world.secretary, world.chair, world.board, world.administrator, world.stranger]) {
    expect(await ask(id, { actor })).toEqual({ ok: false, reason: "state_changed" });
  }
  expect(await ask(await releasedIdea({ published: false }))).toEqual({ ok: false, reason: "state_changed" });
  expect(await ask(await makeDossier({ world, status: "approved", published: true }))).toEqual({ ok: false, reason: "state_changed" });
  expect(await ask(id, { firstAppliedOn: "2026-05-21" })).toEqual({ ok: false, reason: "first_applied_in_future" });
  expect(await answer(id, { answer: "accepted", reason: "" })).toEqual({ ok: false, reason: "state_changed" });
  expect(await ask(id)).toEqual({ ok: true });
  for (const actor of [world.author, world.officer, world.chair, world.member, world.board]) {
    expect(await answer(id, { answer: "accepted", reason: "" }, actor)).toEqual({ ok: false, reason: "state_changed" });
  }
});

test("the forms ask for what they need, in words", () => {
  const codes = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
    (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
  expect(codes(promotionSchema.safeParse({ appliedPlace: " ", evidence: "x".repeat(5001) }))).toEqual([
    "firstAppliedOn: promotion_date_missing",
    "appliedPlace: promotion_place_missing",
    "evidence: promotion_evidence_too_long",
  ]);
  expect(codes(promotionAnswerSchema.safeParse({}))).toEqual(["answer: promotion_answer_missing"]);
  expect(codes(promotionAnswerSchema.safeParse({ answer: "declined", reason: "  " }))).toEqual(["reason: promotion_reason_missing"]);
  expect(codes(promotionAnswerSchema.safeParse({ answer: "accepted" }))).toEqual([]);
});
