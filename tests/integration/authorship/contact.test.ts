import { beforeAll, expect, test } from "vitest";
import { handOver } from "#app/operations/initiative/hand-over.ts";
import { inviteAuthor } from "#app/operations/initiative/invite-author.ts";
import { leaveAuthorship } from "#app/operations/initiative/leave-authorship.ts";
import { submitInitiative } from "#app/operations/initiative/submit-initiative.ts";
import { createAccount } from "#app/operations/account/create-account.ts";
import { saveConsent } from "#app/operations/initiative/save-consent.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { authorAt, historyOf, linkOf, toldAbout } from "./stories.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
const forget = (id: number) =>
  database.db.updateTable("initiativeAuthor").set({ acceptedAt: null, confirmedAt: null }).where("initiativeId", "=", id).where("position", "=", 2).execute();

test("handed over: the other is the contact author and stands first; who handed over stays an author, may leave, and sends no more", async () => {
  const id = await makeDossier({ world, status: "draft" });
  // A contact author accepted by filing: no row says so.
  await database.db.updateTable("initiativeAuthor").set({ acceptedAt: null }).where("initiativeId", "=", id).where("position", "=", 1).execute();
  const give = (actor: World["author"], accountId: number) => handOver({ db: database.db, actor, id, accountId, now: testNow });
  expect(await give(world.coauthor, world.coauthor.accountId)).toEqual({ ok: false, reason: "state_changed" });
  for (const accountId of [world.author.accountId, world.stranger.accountId]) {
    expect(await give(world.author, accountId)).toEqual({ ok: false, reason: "successor_unknown" });
  }
  expect(await give(world.author, world.coauthor.accountId)).toEqual({ ok: true });
  const authors = await findAuthors({ db: database.db, id });
  expect(authors.map(({ fullName, position, acceptedAt }) => ({ fullName, position, acceptedAt }))).toEqual([
    { fullName: "Trần Văn Đồng Hành", position: 1, acceptedAt: testNow },
    { fullName: "Nguyễn Thị Tác Giả", position: 2, acceptedAt: testNow },
  ]);
  expect(await historyOf(database.db, id)).toEqual(["handed_over Trần Văn Đồng Hành"]);
  expect(await toldAbout(database.db, id)).toEqual(["contact_handed_over to Nguyễn Thị Tác Giả", "contact_handed_over to Trần Văn Đồng Hành"]);
  expect(await submitInitiative({ db: database.db, actor: world.author, id, now: testNow })).toEqual({ ok: false, reason: "state_changed" });
  expect(await leaveAuthorship({ db: database.db, by: { actor: world.author, id }, reason: "", now: testNow })).toEqual({ ok: true });
  expect(await findInitiativeFacts({ db: database.db, id })).toMatchObject({ ownerId: world.coauthor.accountId, authorIds: [world.coauthor.accountId] });
});

test("nobody takes over who has not accepted, or after the file ended", async () => {
  const draft = await makeDossier({ world, status: "draft" });
  await forget(draft);
  const withdrawn = await makeDossier({ world, status: "withdrawn" });
  for (const id of [draft, withdrawn]) {
    const result = await handOver({ db: database.db, actor: world.author, id, accountId: world.coauthor.accountId, now: testNow });
    expect(result).toEqual({ ok: false, reason: "state_changed" });
  }
});

test("two hand-overs at once: one contact author, and one who is told that it changed", async () => {
  const id = await makeDossier({ world, status: "under_review" });
  const give = () => handOver({ db: database.db, actor: world.author, id, accountId: world.coauthor.accountId, now: testNow });
  const results = await Promise.all([give(), give()]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await historyOf(database.db, id)).toEqual(["handed_over Trần Văn Đồng Hành"]);
});

test("the letter is sent again to who has not answered, never to who has, never by a co-author", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const { id: authorId } = await authorAt(database.db, id, 2);
  const resend = (actor: World["author"], one = authorId) => inviteAuthor({ db: database.db, actor, id, authorId: one, now: testNow });
  expect(await resend(world.author)).toEqual({ ok: false, reason: "state_changed" });
  await forget(id);
  expect(await resend(world.coauthor)).toEqual({ ok: false, reason: "state_changed" });
  expect(await resend(world.author, authorId + 100_000)).toEqual({ ok: false, reason: "state_changed" });
  expect(await resend(world.author)).toEqual({ ok: true });
  expect(await historyOf(database.db, id)).toEqual(["invited Trần Văn Đồng Hành"]);
  expect(await toldAbout(database.db, id)).toEqual(["letter to Trần Văn Đồng Hành"]);
  for (let letter = 0; letter < 5; letter += 1) await resend(world.author);
  const blocked = await resend(world.author);
  expect(blocked.ok ? "sent" : blocked.reason.split("@")[0]).toBe("too_many_attempts");
});

/** A draft that lacks nothing to be sent, and the two who are about to leave it and to send it. */
async function readyToSend() {
  const id = await makeDossier({ world, status: "draft" });
  await database.db.updateTable("initiative").set({ novelty: "Mới", benefits: "Nhanh hơn" }).where("id", "=", id).execute();
  await database.db.updateTable("initiativeAuthor").set({ birthDate: "1996-01-01" }).where("initiativeId", "=", id).execute();
  const leave = () => leaveAuthorship({ db: database.db, by: { actor: world.coauthor, id }, reason: "", now: testNow });
  const send = () => submitInitiative({ db: database.db, actor: world.author, id, now: testNow });
  return { id, leave, send };
}

const leftFirst = "left true, sent false, authors 1";
const sentFirst = "left false, sent true, authors 2";

test("leaving and sending at the same moment: the file is sent with its author, or not sent and without them", async () => {
  const outcome = async (id: number, left: { ok: boolean }, sent: { ok: boolean }) =>
    `left ${left.ok}, sent ${sent.ok}, authors ${(await findAuthors({ db: database.db, id })).length}`;
  for (let round = 0; round < 6; round += 1) {
    const { id, leave, send } = await readyToSend();
    const both = round % 2 === 0 ? await Promise.all([leave(), send()]) : await Promise.all([send(), leave()]).then(([sent, left]) => [left, sent] as const);
    expect([leftFirst, sentFirst]).toContain(await outcome(id, ...both));
  }
  const one = await readyToSend();
  expect(await outcome(one.id, await one.leave(), await one.send())).toBe(leftFirst);
  const other = await readyToSend();
  const sent = await other.send();
  expect(await outcome(other.id, await other.leave(), sent)).toBe(sentFirst);
});

test("who accepted by link and gets an account later is its author with the same word; before that they count as nobody", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const { id: authorId } = await authorAt(database.db, id, 2);
  await database.db.updateTable("initiativeAuthor").set({ accountId: null, email: "Den.Sau@x.vn" }).where("id", "=", authorId).execute();
  await forget(id);
  const by = { token: await linkOf(database.db, authorId), address: "203.0.113.8" };
  expect(await saveConsent({ db: database.db, by, share: 4000, confirmed: true, publishName: true, now: testNow })).toEqual({ ok: true });
  expect((await findInitiativeFacts({ db: database.db, id }))?.acceptedAuthorIds).toEqual([world.author.accountId]);
  const account = { email: "den.sau@x.vn", fullName: "Trần Văn Đồng Hành", jobTitle: null, unitId: world.unitId, roles: [] };
  const made = await createAccount({ db: database.db, actor: world.administrator, account, now: testNow });
  if (!made.ok) throw new Error(made.reason);
  expect((await findInitiativeFacts({ db: database.db, id }))?.acceptedAuthorIds).toEqual([world.author.accountId, made.accountId]);
  expect(await authorAt(database.db, id, 2)).toMatchObject({ acceptedAt: testNow, confirmedAt: testNow, nameConsentAt: testNow });
});
