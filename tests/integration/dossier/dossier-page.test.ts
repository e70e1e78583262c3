import { beforeAll, describe, expect, test } from "vitest";
import { readDossier } from "#app/pages/dossier/dossier.ts";
import { readMyDossiers } from "#app/pages/dossier/mine.ts";
import { appendEvent } from "#db/events/append-event.ts";
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

async function read(id: number, actor: World["author"]) {
  const file = await findInitiativeFacts({ db: database.db, id });
  if (!file) throw new Error("no file");
  return readDossier({ db: database.db, actor, file, now: testNow });
}
const log = (id: number, verb: string, actor: World["author"], reason?: string) =>
  appendEvent({
    db: database.db,
    event: { at: testNow, actorId: actor.accountId, verb, subject: { kind: "initiative", id }, initiativeId: id, ...(reason && { reason }) },
  });

describe("a decision under embargo", () => {
  const secret = "Kết luận của phiên họp.";
  const comment = "Nên đo thêm số liệu.";
  let id: number;
  beforeAll(async () => {
    id = await makeDossier({ world, status: "not_approved" });
    await log(id, "submit", world.author);
    await log(id, "submit_score_sheet", world.member);
    await log(id, "record_vote", world.chair);
    await log(id, "reject", world.chair, secret);
  });

  test.each(["author", "coauthor", "officer", "member"] as const)("leaves no trace on the page of the %s", async (who) => {
    const page = await read(id, world[who]);
    const text = JSON.stringify(page);
    for (const trace of [
      secret,
      comment,
      "6250",
      "not_approved",
      "reject",
      "record_vote",
      "submit_score_sheet",
      world.chair.fullName,
      world.secondMember.fullName,
    ]) {
      expect(text).not.toContain(trace);
    }
    expect(page).toMatchObject({ status: "awaiting_release", step: "awaiting_release", decision: null, practice: null });
    expect(page.timeline.map(({ verb }) => verb)).toEqual(["submit"]);
  });

  test("stands in full on the page of chair and board, marked as embargoed", async () => {
    for (const actor of [world.chair, world.board]) {
      const page = await read(id, actor);
      expect(page).toMatchObject({ status: "not_approved", step: "awaiting_release", decision: { reason: secret, isUnderEmbargo: true } });
      expect(page.timeline.map(({ verb }) => verb)).toEqual(["reject", "record_vote", "submit_score_sheet", "submit"]);
    }
  });

  test("opens to the author with its release: reason, score and comments, still without a name of the council", async () => {
    const released = await makeDossier({ world, status: "not_approved", published: true });
    await log(released, "reject", world.chair, secret);
    await log(released, "publish", world.board);
    const page = await read(released, world.author);
    expect(page.decision).toMatchObject({ outcome: "not_approved", score: 6250, reason: secret, comments: [comment, comment], isUnderEmbargo: false });
    expect(page.timeline.map(({ verb, actorName, reason }) => ({ verb, actorName, reason }))).toEqual([
      { verb: "publish", actorName: "Ngô Văn Ban Tổ Chức", reason: null },
      { verb: "reject", actorName: null, reason: secret },
    ]);
    expect(JSON.stringify(page)).not.toContain(world.chair.fullName);
  });

  test("tells author and unit of the score only what the campaign lets be known; who handles it reads all", async () => {
    const released = await makeDossier({ world, status: "not_approved", published: true });
    const campaign = (scoreSummary: "total" | "rank" | "none") =>
      database.db.updateTable("campaign").set({ scoreSummary }).where("id", "=", world.campaignId).execute();
    const override = { overriddenScore: 8123, overrideReason: "Phiếu số 2 chấm nhầm." };
    await database.db.updateTable("decision").set(override).where("initiativeId", "=", released).execute();
    for (const summary of ["rank", "none"] as const) {
      await campaign(summary);
      for (const actor of [world.author, world.officer, world.member]) {
        const page = await read(released, actor);
        expect(page.decision).toMatchObject({ score: null, overriddenScore: null, overrideReason: "", rank: summary === "rank" ? "good" : null });
        expect(JSON.stringify(page)).not.toMatch(/6250|8123|chấm nhầm/);
      }
      for (const actor of [world.chair, world.board, world.observer])
        expect((await read(released, actor)).decision).toMatchObject({ score: 6250, ...override });
    }
    await campaign("total");
    expect((await read(released, world.author)).decision).toMatchObject({ score: 6250, ...override });
  });
});

test("the page tells what is next and until when, from the settings of the campaign", async () => {
  const id = await makeDossier({ world, status: "under_review" });
  expect(await read(id, world.author)).toMatchObject({
    status: "under_review",
    receivedOn: "2026-05-20",
    progress: { holder: "council", since: "2026-05-20", until: "2026-08-20", daysLate: 0 },
    tasks: null,
  });
  await database.db.updateTable("campaign").set({ reviewMonths: 2 }).where("id", "=", world.campaignId).execute();
  expect((await read(id, world.author)).progress.until).toBe("2026-07-20");
});

test("who may send sees what is missing; authors appear with shares and each one's own word", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const page = await read(id, world.author);
  expect(page.tasks?.sections.filter(({ gaps }) => gaps > 0).map(({ section, gaps }) => [section, gaps])).toEqual([
    ["method", 1],
    ["effect", 1],
  ]);
  expect(page.actions).toEqual(expect.arrayContaining(["tac-gia", "gui", "dong-y", "rut"]));
  // There is nobody to ask yet: a draft is seen by its authors only.
  expect(page.actions).not.toContain("trao-doi");
  expect(page.authors.map(({ fullName, share, hasNameConsent }) => ({ fullName, share, hasNameConsent }))).toEqual([
    { fullName: "Nguyễn Thị Tác Giả", share: 6000, hasNameConsent: true },
    { fullName: "Trần Văn Đồng Hành", share: 4000, hasNameConsent: false },
  ]);
  const coauthor = await read(id, world.coauthor);
  expect(coauthor.tasks).toEqual(page.tasks);
  expect(coauthor.actions).not.toContain("gui");
});

test("the page takes two queries, three once it is published, however long its log", async () => {
  const count = async (id: number) => {
    const file = await findInitiativeFacts({ db: database.db, id });
    if (!file) throw new Error("no file");
    database.takeQueries();
    await readDossier({ db: database.db, actor: world.author, file, now: testNow });
    return database.takeQueries().length;
  };
  const id = await makeDossier({ world, status: "awaiting_unit" });
  expect(await count(id)).toBe(2);
  for (let made = 0; made < 30; made += 1) await log(id, "save_authors", world.author);
  expect(await count(id)).toBe(2);
  expect(await count(await makeDossier({ world, status: "approved", published: true }))).toBe(3);
});

test("while the unit has the file its officer is named, never an author; late is told by days", async () => {
  const { db } = database;
  const grant = { accountId: world.coauthor.accountId, role: "unit_officer", unitId: world.unitId, validFrom: "2026-01-01" } as const;
  await db.insertInto("roleGrant").values(grant).execute();
  const id = await makeDossier({ world, status: "awaiting_unit" });
  await db
    .updateTable("initiative")
    .set({ statusSince: new Date("2026-05-04T02:00:00Z") })
    .where("id", "=", id)
    .execute();
  const page = await read(id, world.author);
  expect([page.officers, page.progress]).toEqual([[world.officer.fullName], { holder: "unit", since: "2026-05-04", until: "2026-05-11", daysLate: 9 }]);
  await db.deleteFrom("roleGrant").where("accountId", "=", world.coauthor.accountId).execute();
});

test("nobody but the readers of the thread learns that there is one", async () => {
  const id = await makeDossier({ world, status: "under_review" });
  const message = { initiativeId: id, authorId: world.author.accountId, part: "author", body: "Bao giờ có kết quả?", createdAt: testNow } as const;
  await database.db.insertInto("threadMessage").values(message).execute();
  expect([(await read(id, world.secretary)).newMessages, (await read(id, world.member)).newMessages]).toEqual([1, 0]);
});

test("my files: what waits for me first, an unreleased “needs work” never among it", async () => {
  const made: number[] = [];
  for (const status of ["returned_by_unit", "under_review", "draft", "needs_work", "awaiting_unit"] as const) made.push(await makeDossier({ world, status }));
  const released = await makeDossier({ world, status: "needs_work", published: true });
  const [returned, reviewed, draft, hidden, waiting] = made;
  const { dossiers } = await readMyDossiers({ db: database.db, actor: world.author, page: 1, now: testNow });
  const mine = dossiers.filter(({ id }) => [...made, released].includes(id));
  expect(mine.map(({ id, isMyTurn }) => [id, isMyTurn])).toEqual([
    [released, true],
    [draft, true],
    [returned, true],
    [waiting, false],
    [hidden, false],
    [reviewed, false],
  ]);
});

test("my files: own and shared ones, newest first, in one query, with the state I may know", async () => {
  const mine = await readMyDossiers({ db: database.db, actor: world.coauthor, page: 1, now: testNow });
  const ids = mine.dossiers.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort((left, right) => right - left));
  expect(mine.dossiers.every(({ isOwner }) => !isOwner)).toBe(true);
  expect(mine.dossiers.some(({ status }) => status === "awaiting_release")).toBe(true);
  expect((await readMyDossiers({ db: database.db, actor: world.stranger, page: 1, now: testNow })).dossiers).toEqual([]);
  database.takeQueries();
  await readMyDossiers({ db: database.db, actor: world.author, page: 1, now: testNow });
  expect(database.takeQueries()).toHaveLength(1);
});
