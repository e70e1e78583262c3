import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { choosePassword } from "#app/operations/account/choose-password.ts";
import { requestPasswordReset } from "#app/operations/account/request-password-reset.ts";
import { readMailedLink } from "#app/pages/account/mailed-link.ts";
import { issueAccountToken, type AccountTokenKind } from "#db/accounts/issue-token.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { cookieOf, eventsOf, givePassword, minutesLater, queuedFor, sessionsOf } from "./signed-up.ts";

const database = testDatabase();

const newPassword = "gió chướng tháng chạp";
const issue = (accountId: number, kind: AccountTokenKind, now = testNow) => issueAccountToken({ db: database.db, accountId, kind, now });
const choose = (kind: AccountTokenKind, token: string, options: { now?: Date; password?: string } = {}) =>
  choosePassword({ db: database.db, kind, token, password: options.password ?? newPassword, now: options.now ?? minutesLater(5) });
const dead = { ok: false, reason: "link_dead" };

test("an invitation works once; reading it does not use it up", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Nguyễn Văn An", email: "an@tphcm.gov.vn" });
  const token = await issue(person.accountId, "invitation");
  const read = () => readMailedLink({ db, kind: "invitation", token, now: minutesLater(1) });
  expect([await read(), await read()]).toEqual(Array(2).fill({ fullName: "Nguyễn Văn An", email: "an@tphcm.gov.vn" }));
  expect(await choose("invitation", token)).toEqual({ ok: true, actor: person });
  expect([await read(), await choose("invitation", token)]).toEqual([null, dead]);
  expect(await eventsOf({ db, kind: "account", id: person.accountId })).toEqual([
    { verb: "invitation_accepted", actorId: person.accountId, reason: null, data: { by: "invitation" } },
  ]);
});

test("an invitation lives seven days, a reset one hour, to the second", async () => {
  const person = await makePerson({ db: database.db, fullName: "Trần Thị Bình" });
  const last = (minutes: number) => new Date(minutesLater(minutes).getTime() - 1000);
  for (const [kind, minutes] of [
    ["invitation", 7 * 24 * 60],
    ["password_reset", 60],
  ] as const) {
    const late = await issue(person.accountId, kind);
    expect(await choose(kind, late, { now: minutesLater(minutes) })).toEqual(dead);
    expect(await choose(kind, late, { now: last(minutes) })).toEqual({ ok: true, actor: person });
  }
});

test("of two uses at once one succeeds", async () => {
  const person = await makePerson({ db: database.db, fullName: "Lê Thị Cúc" });
  const token = await issue(person.accountId, "password_reset");
  const results = await Promise.all([1, 2, 3, 4].map((use) => choose("password_reset", token, { password: `${newPassword} ${use}` })));
  expect(results.filter(({ ok }) => ok).length).toBe(1);
});

test("a link serves its own kind only, and the table holds only its digest", async () => {
  const person = await makePerson({ db: database.db, fullName: "Phạm Văn Dũng" });
  const token = await issue(person.accountId, "invitation");
  const row = await database.db.selectFrom("accountToken").select("tokenHash").where("accountId", "=", person.accountId).executeTakeFirst();
  expect(row).toEqual({ tokenHash: createHash("sha256").update(token).digest("hex") });
  expect(await choose("password_reset", token)).toEqual(dead);
  expect(await choose("invitation", row?.tokenHash ?? "")).toEqual(dead);
  expect(await choose("invitation", "")).toEqual(dead);
});

test("a new letter ends the earlier one, and a chosen password ends every letter and every session", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Võ Thị Em" });
  await givePassword({ db, person });
  const cookie = cookieOf(await (await sessionsOf(database).open(undefined)).session.signIn(person.accountId));
  const earlier = await issue(person.accountId, "password_reset");
  const newest = await issue(person.accountId, "password_reset", minutesLater(1));
  const invitation = await issue(person.accountId, "invitation");
  expect(await choose("password_reset", earlier)).toEqual(dead);
  expect(await choose("password_reset", newest)).toEqual({ ok: true, actor: person });
  expect(await choose("invitation", invitation)).toEqual(dead);
  expect((await sessionsOf(database).open(cookie)).accountId).toBe(null);
});

test("a weak choice is refused and the link still works", async () => {
  const person = await makePerson({ db: database.db, fullName: "Hồ Văn Giang", email: "ho.van.giang@tphcm.gov.vn" });
  const token = await issue(person.accountId, "password_reset");
  expect(await choose("password_reset", token, { password: "Ho.Van.Giang" })).toEqual({ ok: false, reason: "password_is_email" });
  expect(await choose("password_reset", token)).toEqual({ ok: true, actor: person });
});

test("no link opens a disabled account or one that waits for its unit", async () => {
  const { db } = database;
  const disabled = await makePerson({ db, fullName: "Mai Văn Hải" });
  const waiting = await makePerson({ db, fullName: "Đỗ Thị Kim" });
  const tokens = [await issue(disabled.accountId, "password_reset"), await issue(waiting.accountId, "password_reset")];
  await db.updateTable("account").set({ disabledAt: testNow }).where("id", "=", disabled.accountId).execute();
  await db.updateTable("account").set({ registrationConfirmedAt: null }).where("id", "=", waiting.accountId).execute();
  expect(await Promise.all(tokens.map((token) => choose("password_reset", token)))).toEqual([dead, dead]);
});

test("asking for a reset answers the same whether the account exists; only a usable account gets a letter", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Lý Thị Lan", email: "lan@tphcm.gov.vn" });
  const disabled = await makePerson({ db, fullName: "Ngô Văn Minh", email: "minh@tphcm.gov.vn" });
  await db.updateTable("account").set({ disabledAt: testNow }).where("id", "=", disabled.accountId).execute();
  const ask = (email: string) => requestPasswordReset({ db, email, address: "203.0.113.7", now: testNow });
  expect([await ask("LAN@tphcm.gov.vn"), await ask("khong-co@tphcm.gov.vn"), await ask("minh@tphcm.gov.vn")]).toEqual(Array(3).fill({ ok: true }));
  expect(await queuedFor({ db, task: "send_password_reset" })).toEqual([person.accountId]);
  const flood = [await ask("lan@tphcm.gov.vn"), await ask("lan@tphcm.gov.vn"), await ask("lan@tphcm.gov.vn")];
  expect(flood).toEqual([{ ok: true }, { ok: true }, { ok: false, reason: "too_many_attempts@10:00, 20/05/2026" }]);
  expect((await queuedFor({ db, task: "send_password_reset" })).length).toBe(3);
});
