import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { presentFile } from "#app/operations/publication/present-file.ts";
import { unpublishInitiative } from "#app/operations/publication/unpublish-initiative.ts";
import { readPublication } from "#app/pages/board/publication.ts";
import { readInitiative } from "#app/pages/public/initiative.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { publishFile } from "#tests/support/release.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const decisionOf = async (id: number) => (await readPublication({ db: database.db, id })).decisionId;
const publish = async (id: number, options: { actor?: Actor; decisionId?: number } = {}) =>
  publishFile({
    world,
    actor: options.actor ?? world.board,
    id,
    decisionId: options.decisionId ?? (await decisionOf(id)),
    now: testNow,
  });
const unpublish = (id: number) => unpublishInitiative({ db: database.db, actor: world.board, id, reason: "Cần kiểm tra lại số liệu.", now: testNow });

/** Queued jobs as [task, payload], oldest first; then the queue is emptied. */
async function takeJobs(): Promise<[string, unknown][]> {
  const { rows } = await sql<{ task: string; payload: unknown }>`
    select t.identifier as task, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`.execute(
    database.db,
  );
  await sql`delete from graphile_worker._private_jobs`.execute(database.db);
  return rows.map(({ task, payload }) => [task, payload]);
}

const releaseOf = async (id: number) =>
  (await database.db.selectFrom("publication").select("releaseId").where("initiativeId", "=", id).where("endedAt", "is", null).executeTakeFirstOrThrow())
    .releaseId;
const events = (id: number) =>
  database.db.selectFrom("event").select(["verb", "actorId", "reason", "data"]).where("initiativeId", "=", id).orderBy("seq").execute();
const codeOf = async (id: number) => (await findInitiativeFacts({ db: database.db, id }))!.code!;

test("an approved file becomes public at once, the authors are told, the index is", async () => {
  const id = await makeDossier({ world, status: "approved" });
  const code = await codeOf(id);
  expect(await readInitiative({ db: database.db, code })).toBeUndefined();
  expect(await publish(id)).toEqual({ ok: true });
  expect((await readInitiative({ db: database.db, code }))?.publishedAt).toEqual(testNow);
  const notice = (account: Actor) => ["send_notice", { kind: "published", accountId: account.accountId, initiativeId: id }];
  expect(await takeJobs()).toEqual([notice(world.author), notice(world.coauthor), ["index_initiative", { initiativeId: id }]]);
  expect(await events(id)).toEqual([
    {
      verb: "publish",
      actorId: world.board.accountId,
      reason: null,
      data: { decisionId: await decisionOf(id), outcome: "approved", releaseId: await releaseOf(id) },
    },
  ]);
});

test.each(["needs_work", "not_approved"] satisfies Outcome[])("a release of “%s” tells the authors and makes nothing public", async (status) => {
  const id = await makeDossier({ world, status });
  expect(await publish(id)).toEqual({ ok: true });
  expect((await findInitiativeFacts({ db: database.db, id }))?.isPublished).toBe(true);
  expect(await readInitiative({ db: database.db, code: await codeOf(id) })).toBeUndefined();
  expect((await takeJobs()).filter(([task]) => task === "send_notice")).toHaveLength(2);
});

test("taking it back removes it at once and keeps the reason; it may be published again", async () => {
  const id = await makeDossier({ world, status: "approved" });
  const code = await codeOf(id);
  await publish(id);
  await takeJobs();
  expect(await unpublish(id)).toEqual({ ok: true });
  expect(await readInitiative({ db: database.db, code })).toBeUndefined();
  expect((await takeJobs()).map(([task, payload]) => [task, (payload as { kind?: string }).kind])).toEqual([
    ["send_notice", "unpublished"],
    ["send_notice", "unpublished"],
    ["index_initiative", undefined],
  ]);
  expect((await events(id)).at(-1)).toEqual({ verb: "unpublish", actorId: world.board.accountId, reason: "Cần kiểm tra lại số liệu.", data: {} });
  expect(await unpublish(id)).toEqual({ ok: false, reason: "state_changed" });
  expect(await publish(id)).toEqual({ ok: true });
  const kept = await database.db.selectFrom("publication").select(["endReason", "endedBy"]).where("initiativeId", "=", id).orderBy("id").execute();
  expect(kept).toEqual([
    { endReason: "Cần kiểm tra lại số liệu.", endedBy: world.board.accountId },
    { endReason: null, endedBy: null },
  ]);
});

test("only the board publishes, only what is decided, only once", async () => {
  const id = await makeDossier({ world, status: "approved" });
  const refused = { ok: false, reason: "state_changed" };
  for (const actor of [world.author, world.officer, world.secretary, world.chair, world.observer, world.stranger]) {
    expect(await publish(id, { actor })).toEqual({ ok: false, reason: "not_waiting" });
    expect(await presentFile({ db: database.db, actor, id, decisionId: await decisionOf(id), now: testNow })).toEqual(refused);
  }
  expect(await unpublish(id)).toEqual(refused);
  const undecided = await makeDossier({ world, status: "in_council" });
  expect(await publish(undecided, { decisionId: 1 })).toEqual(refused);
  await takeJobs();
  const twice = await Promise.all([publish(id), publish(id)]);
  // The second may find the list of the first, or the file published already.
  for (const result of twice) expect([{ ok: true }, { ok: false, reason: "state_changed" }]).toContainEqual(result);
  expect(twice).toContainEqual({ ok: true });
  expect((await takeJobs()).filter(([task]) => task === "index_initiative")).toHaveLength(1);
});

test("a decision that changed since the board looked is not released", async () => {
  const id = await makeDossier({ world, status: "approved" });
  expect(await publish(id, { decisionId: (await decisionOf(id)) + 1000 })).toEqual({ ok: false, reason: "decision_changed" });
  expect((await findInitiativeFacts({ db: database.db, id }))?.isPublished).toBe(false);
  expect(await takeJobs()).toEqual([]);
});

test("the check list names who consents and never carries the confidential part", async () => {
  const id = await makeDossier({ world, status: "approved", confidential: "Zafirlex" });
  const page = await readPublication({ db: database.db, id });
  expect(page.authors.map(({ fullName, consents }) => [fullName, consents])).toEqual([
    ["Nguyễn Thị Tác Giả", true],
    ["Trần Văn Đồng Hành", false],
  ]);
  expect(page.hasConfidential).toBe(true);
  expect(JSON.stringify(page)).not.toContain("Zafirlex");
});
