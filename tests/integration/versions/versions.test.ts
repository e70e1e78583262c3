import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/access/actor.ts";
import { readComparison, readVersion } from "#app/pages/versions/version.ts";
import { readVersions } from "#app/pages/versions/versions.ts";
import { describeChanges } from "#app/ui/versions/describe-changes.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findOwnAssignment } from "#db/reviews/own-assignment.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { sendAgain } from "#tests/support/sent-again.ts";
import { assignReviewer } from "#tests/support/sheets.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let id: number;
const reason = "Ghi rõ số giờ tiết kiệm.";
beforeAll(async () => {
  world = await makeWorld(database.db);
  id = await makeDossier({ world, status: "awaiting_unit", title: "Lịch hẹn trả kết quả" });
  await sendAgain({ world, id, reason, content: { title: "Lịch hẹn trả kết quả theo giờ", solution: "Xếp lịch hẹn theo khung giờ." } });
});

const factsOf = async (fileId: number) => (await findInitiativeFacts({ db: database.db, id: fileId }))!;
const asked = async (actor: Viewer, fileId = id) => ({ db: database.db, actor: actor!, file: await factsOf(fileId) });

test("a version is never changed and never removed, whoever tries", async () => {
  const { db } = database;
  const kept = { constraint_name: "initiative_version_is_immutable" };
  await expect(db.updateTable("initiativeVersion").set({ content: {} }).where("initiativeId", "=", id).execute()).rejects.toMatchObject(kept);
  await expect(db.deleteFrom("initiativeVersion").where("initiativeId", "=", id).execute()).rejects.toMatchObject(kept);
});

test("the list says when each was sent, by whom and why again, newest first", async () => {
  const { versions } = await readVersions(await asked(world.author));
  expect(versions).toEqual([
    { number: 2, submittedAt: testNow, submittedBy: "Nguyễn Thị Tác Giả", cause: { verb: "return_by_unit", reason } },
    { number: 1, submittedAt: testNow, submittedBy: "Nguyễn Thị Tác Giả", cause: null },
  ]);
});

test("the first version reads as it was sent, after the file has changed", async () => {
  const found = await readVersion({ ...(await asked(world.officer)), number: 1 });
  expect(found).toMatchObject({
    number: 1,
    count: 2,
    version: { content: { title: "Lịch hẹn trả kết quả", purpose: "", participants: [] }, authors: null, files: null },
  });
  expect(await readVersion({ ...(await asked(world.officer)), number: 3 })).toBeUndefined();
});

test("the comparison tells what changed in words, and takes the last two where none are named", async () => {
  const compare = async (query: string) => readComparison({ ...(await asked(world.officer)), params: new URLSearchParams(query) });
  const found = await compare("");
  expect(found?.pair).toMatchObject({ from: 1, to: 2 });
  const changes = describeChanges({ before: found!.pair!.before, after: found!.pair!.after, names: found!.names });
  expect(changes.texts.map(({ label }) => label)).toEqual(["Tên sáng kiến", "Nội dung giải pháp", "Phần bảo mật"]);
  expect(changes.lists).toEqual([]);
  expect((await compare("tu=2&den=1"))?.pair).toMatchObject({ from: 1, to: 2 });
  expect(await compare("tu=1&den=9")).toBeUndefined();
  const only = await makeDossier({ world, status: "awaiting_unit" });
  expect((await readComparison({ ...(await asked(world.officer, only)), params: new URLSearchParams() }))?.pair).toBeNull();
});

test("what is hidden in the file is hidden in its versions: birth dates from reviewers, the confidential part from who has not accepted", async () => {
  const { db } = database;
  const file = await makeDossier({ world, status: "under_review" });
  const author = {
    email: "a@x.vn",
    accountId: null,
    fullName: "Nguyễn An",
    unitName: "Sở",
    jobTitle: null,
    qualification: null,
    birthDate: "1999-02-01",
    share: 10000,
  };
  const evidence = { id: 5, name: "bang-luong.pdf", visibility: "handlers", note: "" };
  await db
    .insertInto("initiativeVersion")
    .values({
      initiativeId: file,
      number: 2,
      content: { title: "Bản hai", confidential: "Mật khẩu", authors: [author], files: [evidence] },
      submittedAt: testNow,
      submittedBy: world.author.accountId,
    })
    .execute();
  const seen = async (actor: Viewer) => {
    const found = await readVersion({ ...(await asked(actor, file)), number: 2 });
    return [found?.version.content.confidential, found?.version.authors?.[0]?.birthDate, found?.version.files?.length];
  };
  expect(await seen(world.officer)).toEqual(["Mật khẩu", "1999-02-01", 1]);
  expect(await seen(world.author)).toEqual(["Mật khẩu", "1999-02-01", 1]);
  expect(await seen(world.member)).toEqual(["Mật khẩu", null, 0]);
  await db.updateTable("initiativeAuthor").set({ acceptedAt: null, confirmedAt: null }).where("initiativeId", "=", file).where("position", "=", 2).execute();
  expect(await seen(world.coauthor)).toEqual(["", null, 0]);
});

test("a reviewer is told the version that lay there when they were assigned", async () => {
  const file = await makeDossier({ world, status: "received" });
  await sendAgain({ world, id: file, reason, content: { title: "Bản hai" }, at: testNow });
  const assignmentId = await assignReviewer({ world, initiativeId: file, reviewer: world.idleMember });
  const later = new Date(testNow.getTime() + 60_000);
  await database.db
    .insertInto("initiativeVersion")
    .values({ initiativeId: file, number: 3, content: {}, submittedAt: later, submittedBy: world.author.accountId })
    .execute();
  const found = await findOwnAssignment({ db: database.db, initiativeId: file, reviewerId: world.idleMember.accountId });
  expect([found?.id, found?.judged?.number]).toEqual([assignmentId, 2]);
});
