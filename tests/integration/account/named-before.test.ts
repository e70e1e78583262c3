import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { createAccount } from "#app/operations/account/create-account.ts";
import { decideRegistration } from "#app/operations/account/decide-registration.ts";
import { disableAccount } from "#app/operations/account/disable-account.ts";
import { enableAccount } from "#app/operations/account/enable-account.ts";
import { registerAccount } from "#app/operations/account/register-account.ts";
import { confirmInitiative } from "#app/operations/initiative/confirm-initiative.ts";
import { findActor } from "#db/accounts/find-actor.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testDay, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { goodPassword } from "./signed-up.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  await database.db.updateTable("campaign").set({ openRegistration: true }).execute();
});

/** A file whose co-author is known by an address only. */
async function fileNaming(email: string): Promise<number> {
  const id = await makeDossier({ world, status: "awaiting_unit" });
  await database.db.updateTable("initiativeAuthor").set({ accountId: null, email }).where("initiativeId", "=", id).where("position", "=", 2).execute();
  return id;
}
const secondAuthor = async (id: number) => (await findAuthors({ db: database.db, id }))[1]?.accountId ?? null;
const signedIn = async (accountId: number): Promise<Actor> => {
  const actor = await findActor({ db: database.db, accountId, day: testDay });
  if (!actor) throw new Error("may not sign in");
  return actor;
};
const confirmation = { appliedSince: null, economicEffect: "", socialEffect: "", canBeReplicated: true, conclusion: "Đồng ý." };

test("an officer who was named as a co-author before they had an account may not confirm that file", async () => {
  const id = await fileNaming("Sau.Nay@thu-nghiem.vn");
  const account = { email: "sau.nay@thu-nghiem.vn", fullName: "Hồ Văn Sau Này", jobTitle: null, unitId: world.unitId, roles: ["unit_officer" as const] };
  const made = await createAccount({ db: database.db, actor: world.administrator, account, now: testNow });
  if (!made.ok) throw new Error(made.reason);
  expect(await secondAuthor(id)).toBe(made.accountId);
  expect((await findInitiativeFacts({ db: database.db, id }))?.authorIds).toContain(made.accountId);
  const officer = await signedIn(made.accountId);
  expect(await confirmInitiative({ db: database.db, actor: officer, id, confirmation, now: testNow })).toEqual({ ok: false, reason: "state_changed" });
  const event = await database.db
    .selectFrom("event")
    .select(["actorId", "subjectId", "data"])
    .where("verb", "=", "link_author")
    .where("initiativeId", "=", id)
    .executeTakeFirst();
  expect(event).toEqual({ actorId: world.administrator.accountId, subjectId: String(id), data: { accountId: made.accountId } });
});

test("a registration is tied to its files when the unit confirms it, not before", async () => {
  const email = "tu-dang-ky@thu-nghiem.vn";
  const id = await fileNaming(email);
  const registration = { fullName: "Ngô Thị Tự Đăng Ký", email, jobTitle: null, unitId: world.unitId, password: goodPassword };
  await registerAccount({ db: database.db, registration, address: "203.0.113.9", now: testNow });
  expect(await secondAuthor(id)).toBeNull();
  const account = await database.db.selectFrom("account").select("id").where("email", "=", email).executeTakeFirstOrThrow();
  await decideRegistration({ db: database.db, actor: world.officer, accountId: account.id, verdict: { decision: "confirm" }, now: testNow });
  expect(await secondAuthor(id)).toBe(account.id);
});

test("a locked account is tied when it is unlocked; one that is an author already is not tied twice", async () => {
  const { accountId, email } = world.stranger;
  await disableAccount({ db: database.db, actor: world.administrator, accountId, reason: "Nghỉ việc", now: testNow });
  const id = await fileNaming(email);
  const own = await fileNaming(world.author.email);
  await enableAccount({ db: database.db, actor: world.administrator, accountId, reason: "Trở lại", now: testNow });
  expect(await secondAuthor(id)).toBe(accountId);
  await disableAccount({ db: database.db, actor: world.administrator, accountId: world.author.accountId, reason: "Nghỉ việc", now: testNow });
  await enableAccount({ db: database.db, actor: world.administrator, accountId: world.author.accountId, reason: "Trở lại", now: testNow });
  expect(await secondAuthor(own)).toBeNull();
});
