import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { changePassword } from "#app/operations/account/change-password.ts";
import { disableAccount } from "#app/operations/account/disable-account.ts";
import { createSessionService } from "#app/platform/session.server.ts";
import { findActor } from "#db/accounts/find-actor.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePerson, testDay, testNow } from "#tests/support/people.ts";
import { cookieOf, eventsOf, givePassword, goodPassword, sessionsOf } from "./signed-up.ts";

const database = testDatabase();

const signIn = async (accountId: number, before?: string) => cookieOf(await (await sessionsOf(database).open(before)).session.signIn(accountId));
const holderOf = async (cookie: string) => (await sessionsOf(database).open(cookie)).accountId;

test("the cookie carries the token, the table only its digest; the digest as a cookie opens nothing", async () => {
  const person = await makePerson({ db: database.db, fullName: "Nguyễn Văn An" });
  const cookie = await signIn(person.accountId);
  const token = cookie.slice("phien=".length);
  const digest = createHash("sha256").update(token).digest("hex");
  const rows = await database.db.selectFrom("accountSession").select("id").where("userId", "=", person.accountId).execute();
  expect(rows).toEqual([{ id: digest }]);
  expect([await holderOf(cookie), await holderOf(`phien=${digest}`), await holderOf("phien="), await holderOf("khac=1")]).toEqual([
    person.accountId,
    null,
    null,
    null,
  ]);
});

test("over https the cookie is a __Host- one: Secure, HttpOnly, Lax, for the whole site", async () => {
  const person = await makePerson({ db: database.db, fullName: "Lê Thị Cúc" });
  const { session } = await createSessionService({ sql: database.connection.sql, secure: true }).open(undefined);
  const parts = (await session.signIn(person.accountId)).split("; ");
  expect(parts[0]?.startsWith("__Host-phien=")).toBe(true);
  expect(["HttpOnly", "Secure", "SameSite=Lax", "Path=/"].filter((part) => !parts.includes(part))).toEqual([]);
  expect(parts.some((part) => part.startsWith("Domain"))).toBe(false);
});

test("every signing in makes a new token and ends the session it came with", async () => {
  const person = await makePerson({ db: database.db, fullName: "Phạm Văn Dũng" });
  const planted = await signIn(person.accountId);
  const fresh = await signIn(person.accountId, planted);
  expect([await holderOf(planted), await holderOf(fresh)]).toEqual([null, person.accountId]);
});

test("signing out ends one session, signing out everywhere all of this person and nobody else's", async () => {
  const person = await makePerson({ db: database.db, fullName: "Võ Thị Em" });
  const neighbour = await makePerson({ db: database.db, fullName: "Hồ Văn Giang" });
  const [phone, office, home] = [await signIn(person.accountId), await signIn(person.accountId), await signIn(person.accountId)];
  const other = await signIn(neighbour.accountId);
  await (await sessionsOf(database).open(phone)).session.signOut();
  expect([await holderOf(phone), await holderOf(office)]).toEqual([null, person.accountId]);
  await (await sessionsOf(database).open(office)).session.signOutEverywhere(person.accountId);
  expect([await holderOf(office), await holderOf(home), await holderOf(other)]).toEqual([null, null, neighbour.accountId]);
});

test("a live session of a disabled account stops at once", async () => {
  const { db } = database;
  const administrator = await makePerson({ db, fullName: "Dương Thị Quản Trị", grants: [{ role: "administrator" }] });
  const person = await makePerson({ db, fullName: "Mai Văn Hải" });
  const cookie = await signIn(person.accountId);
  expect(await findActor({ db, accountId: person.accountId, day: testDay })).toEqual(person);
  expect(await disableAccount({ db, actor: administrator, accountId: person.accountId, reason: "Đã chuyển công tác", now: testNow })).toEqual({ ok: true });
  expect([await holderOf(cookie), await findActor({ db, accountId: person.accountId, day: testDay })]).toEqual([null, undefined]);
  // A session that was being opened in that moment carries nobody either.
  const late = await signIn(person.accountId);
  expect(await findActor({ db, accountId: (await holderOf(late)) ?? 0, day: testDay })).toBe(undefined);
});

test("changing the password asks for the old one, ends all sessions and leaves no secret in the log", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Đỗ Thị Kim", email: "kim@tphcm.gov.vn" });
  await givePassword({ db, person });
  const cookie = await signIn(person.accountId);
  const change = (current: string, password: string) => changePassword({ db, actor: person, current, password, now: testNow });
  expect(await change("không phải mật khẩu cũ", "nắng vàng tháng tám")).toEqual({ ok: false, field: "current", reason: "password_wrong" });
  expect(await change(goodPassword, "kim@tphcm.gov.vn")).toEqual({ ok: false, field: "password", reason: "password_is_email" });
  expect(await holderOf(cookie)).toBe(person.accountId);
  expect(await change(goodPassword, "nắng vàng tháng tám")).toEqual({ ok: true });
  expect(await holderOf(cookie)).toBe(null);
  expect(await change(goodPassword, "gió chướng tháng chạp")).toEqual({ ok: false, field: "current", reason: "password_wrong" });
  expect(await eventsOf({ db, kind: "account", id: person.accountId })).toEqual([
    { verb: "password_changed", actorId: person.accountId, reason: null, data: { by: "owner" } },
  ]);
});

test("guessing the old password from an open session is limited too", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Lý Thị Lan" });
  await givePassword({ db, person });
  const guess = (current: string) => changePassword({ db, actor: person, current, password: "nắng vàng tháng tám", now: testNow });
  for (let attempt = 1; attempt <= 10; attempt += 1) await guess(`đoán lần ${attempt}`);
  expect(await guess(goodPassword)).toEqual({ ok: false, field: "current", reason: "too_many_attempts@09:15, 20/05/2026" });
});
