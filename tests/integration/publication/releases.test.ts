import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { reopenFile } from "#app/operations/council/reopen-file.ts";
import { cancelRelease } from "#app/operations/publication/cancel-release.ts";
import { chooseReleaseFiles } from "#app/operations/publication/choose-release-files.ts";
import { draftRelease } from "#app/operations/publication/draft-release.ts";
import { presentFile } from "#app/operations/publication/present-file.ts";
import { presentRelease } from "#app/operations/publication/present-release.ts";
import { signRelease } from "#app/operations/publication/sign-release.ts";
import { unpublishInitiative } from "#app/operations/publication/unpublish-initiative.ts";
import { readBoardDesk } from "#app/pages/board/desk.ts";
import { readReleaseChoice } from "#app/pages/release/release-choice.ts";
import { readRelease } from "#app/pages/release/release.ts";
import { readReleases } from "#app/pages/release/releases.ts";
import { verifyChain } from "#db/events/verify-chain.ts";
import { checkInvariants } from "#db/invariants/check-invariants.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow as now } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let colleague: Actor;
let third: Actor;
beforeAll(async () => {
  world = await makeWorld(database.db);
  const board = (fullName: string) => makePerson({ db: database.db, fullName, unitId: world.otherUnitId, grants: [{ role: "campaign_board" }] });
  colleague = await board("Tạ Thị Lập Danh Sách");
  third = await board("Kiều Văn Cùng Ký");
});

const approvedFile = (title?: string) => makeDossier({ world, status: "approved", ...(title && { title }) });
const decisionOf = async (initiativeId: number) =>
  (await database.db.selectFrom("decision").select("id").where("initiativeId", "=", initiativeId).where("supersededAt", "is", null).executeTakeFirstOrThrow())
    .id;
const listed = async (ids: number[]) => Promise.all(ids.map(async (initiativeId) => ({ initiativeId, decisionId: await decisionOf(initiativeId) })));

/** A list of exactly these files, handed over by the colleague. */
async function presented(ids: number[]): Promise<number> {
  const drafted = await draftRelease({ db: database.db, actor: colleague, name: "Kết quả đợt 1", campaignId: world.campaignId, isFull: false, now });
  if (!drafted.ok) throw new Error(drafted.reason);
  const files = { shown: ids, chosen: await listed(ids) };
  expect(await chooseReleaseFiles({ db: database.db, actor: colleague, id: drafted.id, files })).toEqual({ ok: true });
  expect(await presentRelease({ db: database.db, actor: colleague, id: drafted.id, now })).toEqual({ ok: true });
  return drafted.id;
}
const sign = (id: number, actor: Actor = world.board) => signRelease({ db: database.db, actor, id, now });
const publications = async (ids: number[]) =>
  (await database.db.selectFrom("publication").select("initiativeId").where("initiativeId", "in", ids).where("endedAt", "is", null).execute()).length;

/** The jobs that wait, by task; then the queue is emptied. */
async function takeJobs(): Promise<Record<string, number>> {
  const { rows } = await sql<{ task: string; jobs: number }>`
    with gone as (delete from graphile_worker._private_jobs returning task_id)
    select t.identifier as task, count(*)::integer as jobs from gone join graphile_worker._private_tasks t on t.id = gone.task_id group by 1`.execute(
    database.db,
  );
  return Object.fromEntries(rows.map(({ task, jobs }) => [task, jobs]));
}
const readPage = async (id: number, actor: Actor = world.board) => {
  const page = await readRelease({ db: database.db, actor, id, page: 1 });
  if (!page) throw new Error(`no release ${id}`);
  return page;
};

test("a list is begun with every file that is ready; a page of it saved takes only its own files on and off", async () => {
  const [first, second, unfinished] = [await approvedFile(), await approvedFile(), await makeDossier({ world, status: "needs_work" })];
  await makeDossier({ world, status: "in_council" });
  const unready = await approvedFile();
  const other = await presented([unready]);
  const drafted = await draftRelease({ db: database.db, actor: colleague, name: "Kết quả đợt 1", campaignId: world.campaignId, isFull: true, now });
  if (!drafted.ok) throw new Error(drafted.reason);
  const { id } = drafted;
  const onList = async () => (await readPage(id)).files.map((file) => file.id).sort((left, right) => left - right);
  expect(await onList()).toEqual([first, second, unfinished]);
  database.takeQueries();
  const choice = await readReleaseChoice({ db: database.db, actor: colleague, id, page: 1 });
  expect(database.takeQueries().length).toBeLessThanOrEqual(4);
  expect(choice?.list?.files.map((file) => [file.id, file.isChosen, file.mayBeListed, file.remarks])).toEqual([
    [first, true, true, ["names_missing"]],
    [second, true, true, ["names_missing"]],
    [unfinished, true, true, []],
    [unready, false, false, ["waits_elsewhere", "names_missing"]],
  ]);
  expect(choice?.list).toMatchObject({ total: 4, chosen: 3, undecided: 1 });
  const choose = async (shown: number[], chosen: number[], actor = colleague) =>
    chooseReleaseFiles({ db: database.db, actor, id, files: { shown, chosen: await listed(chosen) } });
  expect(await choose([first, second], [second])).toEqual({ ok: true });
  expect(await onList()).toEqual([second, unfinished]);
  expect(await choose([unready], [unready])).toEqual({ ok: false, reason: "decision_changed" });
  expect(await choose([first], [first], world.board)).toEqual({ ok: false, reason: "release_changed" });
  expect(await choose([first, second, unfinished], [])).toEqual({ ok: true });
  expect(await presentRelease({ db: database.db, actor: colleague, id, now })).toEqual({ ok: false, reason: "list_empty" });
  expect(await cancelRelease({ db: database.db, actor: colleague, id, reason: "Lập nhầm.", now })).toEqual({ ok: true });
  expect(await sign(other)).toEqual({ ok: true, published: 1 });
});

test("until the second signature nothing is published; then everything at once: publications, log, notices, search jobs, each once", async () => {
  const ids = [await approvedFile(), await approvedFile(), await makeDossier({ world, status: "not_approved" })];
  const id = await presented(ids);
  await takeJobs();
  expect(await publications(ids)).toBe(0);
  expect(await sign(id, colleague)).toEqual({ ok: false, reason: "own_list" });
  for (const actor of [world.chair, world.administrator, world.observer, world.author])
    expect(await sign(id, actor)).toEqual({ ok: false, reason: "not_waiting" });
  expect([await publications(ids), await takeJobs()]).toEqual([0, {}]);
  expect(await sign(id)).toEqual({ ok: true, published: 3 });
  expect(await publications(ids)).toBe(3);
  // Two authors for each file.
  expect(await takeJobs()).toEqual({ send_notice: 6, index_initiative: 3 });
  expect(await sign(id)).toEqual({ ok: true, published: 0 });
  expect(await sign(id, third)).toEqual({ ok: false, reason: "not_waiting" });
  expect([await publications(ids), await takeJobs()]).toEqual([3, {}]);
  const log = await database.db
    .selectFrom("event")
    .select(["verb", "actorId"])
    .where("subjectKind", "=", "release")
    .where("subjectId", "=", String(id))
    .orderBy("seq")
    .execute();
  expect(log.map(({ verb, actorId }) => [verb, actorId])).toEqual([
    ["draft_release", colleague.accountId],
    ["present_release", colleague.accountId],
    ["sign_release", world.board.accountId],
  ]);
  expect((await checkInvariants({ db: database.db })).find(({ name }) => name === "publication_was_signed_by_another")?.broken).toBe(0);
});

test("signed by two at the same moment, or twice by one: each file is published once", async () => {
  const ids = [await approvedFile(), await approvedFile()];
  const id = await presented(ids);
  await takeJobs();
  const results = await Promise.all([sign(id), sign(id, third), sign(id), sign(id, third)]);
  expect(results.filter((result) => result.ok && result.published === 2)).toHaveLength(1);
  const signer = (await readPage(id)).release.signedBy;
  const others = results.filter((result) => !(result.ok && result.published === 2)).map((result) => (result.ok ? "again" : result.reason));
  expect(others.sort()).toEqual(["again", "not_waiting", "not_waiting"]);
  expect([world.board.accountId, third.accountId]).toContain(signer);
  expect([await publications(ids), await takeJobs()]).toEqual([2, { send_notice: 4, index_initiative: 2 }]);
});

test("a decision that changed since the list was made stops the whole list and is shown; cancelled, its files go on a new one", async () => {
  const [steady, reopened] = [await approvedFile(), await approvedFile()];
  const id = await presented([steady, reopened]);
  expect(await reopenFile({ db: database.db, actor: world.chair, id: reopened, reason: "Phát hiện trùng hồ sơ.", now })).toEqual({ ok: true });
  await takeJobs();
  expect(await sign(id)).toEqual({ ok: false, reason: "list_changed" });
  expect([await publications([steady, reopened]), await takeJobs()]).toEqual([0, {}]);
  expect((await readPage(id)).changed.map((file) => [file.id, file.change])).toEqual([[reopened, "reopened"]]);
  // The council decides anew: still not the decision that was listed.
  const anew = {
    initiativeId: reopened,
    councilId: world.councilId,
    outcome: "needs_work",
    feasibility: "pilot_first",
    reason: "Cần đo lại.",
    decidedBy: world.chair.accountId,
    decidedAt: now,
  } as const;
  await database.db.insertInto("decision").values(anew).execute();
  await database.db.updateTable("initiative").set({ status: "needs_work" }).where("id", "=", reopened).execute();
  expect(await sign(id)).toEqual({ ok: false, reason: "list_changed" });
  expect((await readPage(id)).changed.map((file) => [file.id, file.change, file.currentOutcome])).toEqual([[reopened, "decided_anew", "needs_work"]]);
  expect(await presentFile({ db: database.db, actor: third, id: steady, decisionId: await decisionOf(steady), now })).toEqual({
    ok: false,
    reason: "waits_in_release",
  });
  expect(await cancelRelease({ db: database.db, actor: third, id, reason: "Kết luận đã đổi.", now })).toEqual({ ok: true });
  expect(await sign(id)).toEqual({ ok: false, reason: "not_waiting" });
  expect(await sign(await presented([steady, reopened]))).toEqual({ ok: true, published: 2 });
});

test("what was taken back later stands on the page of its release, with the reason; the file may be released again by a new list", async () => {
  const ids = [await approvedFile(), await approvedFile()];
  const id = await presented(ids);
  await sign(id);
  await unpublishInitiative({ db: database.db, actor: world.board, id: ids[0]!, reason: "Cần kiểm tra lại số liệu.", now });
  const later = async () => (await readPage(id)).files.map((file) => [file.id, file.endReason, file.endedByName, file.change]);
  const taken = [
    [ids[0], "Cần kiểm tra lại số liệu.", "Ngô Văn Ban Tổ Chức", null],
    [ids[1], null, null, null],
  ];
  expect(await later()).toEqual(taken);
  expect(await sign(await presented([ids[0]!]))).toEqual({ ok: true, published: 1 });
  expect(await later()).toEqual(taken);
});

test("who is an author of a listed file finds no such release: not on the page, not in the list, not in a count, and signs nothing", async () => {
  const file = await approvedFile();
  const id = await presented([file]);
  const seen = async () => ({
    list: (await readReleases({ db: database.db, actor: third, page: 1 })).releases.some((release) => release.id === id),
    page: (await readRelease({ db: database.db, actor: third, id, page: 1 })) !== undefined,
    toSign: (await readBoardDesk({ db: database.db, actor: third, page: 1 })).releases.toSign,
  });
  const before = await seen();
  expect(before).toMatchObject({ list: true, page: true });
  await database.db.updateTable("initiativeAuthor").set({ accountId: third.accountId }).where("initiativeId", "=", file).where("position", "=", 2).execute();
  expect(await seen()).toEqual({ list: false, page: false, toSign: before.toSign - 1 });
  expect(await sign(id, third)).toEqual({ ok: false, reason: "not_waiting" });
  expect(await cancelRelease({ db: database.db, actor: third, id, reason: "x", now })).toEqual({ ok: false, reason: "not_waiting" });
  expect((await readBoardDesk({ db: database.db, actor: colleague, page: 1 })).releases.ownWaiting).toBe(1);
  expect(await sign(id)).toEqual({ ok: true, published: 1 });
});

test("the database holds it too: no second signature by the preparer, no list changed after it was handed over, no publication without a signed list", async () => {
  const [file, other] = [await approvedFile(), await approvedFile()];
  const id = await presented([file]);
  const release = () => database.db.updateTable("release").where("id", "=", id);
  const item = { releaseId: id, initiativeId: other, decisionId: await decisionOf(other) };
  const publication = { initiativeId: file, decisionId: await decisionOf(file), publishedBy: world.board.accountId, publishedAt: now };
  const refused: [string, () => Promise<unknown>][] = [
    ["release_is_signed_by_another", () => release().set({ signedBy: colleague.accountId, signedAt: now }).execute()],
    ["release_moves_forward", () => release().set({ preparedBy: third.accountId }).execute()],
    ["release_moves_forward", () => release().set({ presentedAt: null }).execute()],
    ["presented_list_is_fixed", () => database.db.insertInto("releaseItem").values(item).execute()],
    ["presented_list_is_fixed", () => database.db.deleteFrom("releaseItem").where("releaseId", "=", id).execute()],
    ["publication_is_signed", () => database.db.insertInto("publication").values(publication).execute()],
    [
      "publication_is_signed",
      () =>
        database.db
          .insertInto("publication")
          .values({ ...publication, releaseId: id })
          .execute(),
    ],
  ];
  for (const [constraint, deed] of refused) await expect(deed(), constraint).rejects.toMatchObject({ constraint_name: constraint });
  await sign(id);
  await expect(release().set({ signedBy: third.accountId }).execute()).rejects.toMatchObject({ constraint_name: "release_moves_forward" });
});

/** Three hundred approved files more like this one. */
async function manyLike(model: number): Promise<number[]> {
  return database.db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number }>`
      insert into initiative (campaign_id, owner_id, unit_id, unit_name, council_id, status, code, submitted_at, received_at, solution_kind, field_slug, title, summary, declared_at)
      select campaign_id, owner_id, unit_id, unit_name, council_id, status, 'SK-2026-' || (30000 + n), submitted_at, received_at, solution_kind, field_slug,
        title || ' ' || n, summary, declared_at
      from initiative cross join generate_series(1, 300) n where id = ${model} returning id`.execute(tx);
    const ids = rows.map((row) => row.id);
    await sql`insert into initiative_author (initiative_id, account_id, email, full_name, unit_id, unit_name, share, position)
      select id, ${world.author.accountId}::integer, ${world.author.email}::citext, 'Nguyễn Thị Tác Giả', ${world.unitId}::text, 'Đoàn Sở Thử nghiệm', 10000, 1
      from unnest(${ids}::int[]) id`.execute(tx);
    await sql`insert into decision (initiative_id, council_id, outcome, feasibility, score, reason, decided_by, decided_at)
      select id, ${world.councilId}::integer, 'approved', 'apply_now', 7000, 'Đủ căn cứ.', ${world.chair.accountId}::integer, ${now}::timestamptz
      from unnest(${ids}::int[]) id`.execute(tx);
    return ids;
  });
}

test("hundreds of files are signed by as many statements as one", async () => {
  const signedBy = async (id: number) => {
    database.takeQueries();
    expect(await sign(id)).toMatchObject({ ok: true });
    return database.takeQueries().length;
  };
  const one = await signedBy(await presented([await approvedFile()]));
  const ids = await manyLike(await approvedFile());
  expect(await signedBy(await presented(ids))).toBe(one);
  expect(await publications(ids)).toBe(300);
  expect(await verifyChain({ db: database.db })).toMatchObject({ ok: true });
});
