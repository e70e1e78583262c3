import { beforeAll, expect, test } from "vitest";
import { createAccount, type NewAccount } from "#app/operations/account/create-account.ts";
import { disableAccount } from "#app/operations/account/disable-account.ts";
import { enableAccount } from "#app/operations/account/enable-account.ts";
import { resendInvitation } from "#app/operations/account/resend-invitation.ts";
import { readAccountDetail, readAccountHead } from "#app/pages/admin/accounts-detail.ts";
import { listAccounts, type AccountFilters } from "#app/pages/admin/accounts.ts";
import { findActor } from "#db/accounts/find-actor.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePerson, testDay, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { eventsOf, givePassword, queuedFor } from "./signed-up.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const create = (account: Partial<NewAccount>, actor = world.administrator) => {
  const complete = { email: "an@tphcm.gov.vn", fullName: "Nguyễn Văn An", jobTitle: null, unitId: null, roles: [], ...account };
  return createAccount({ db: database.db, actor, account: complete, now: testNow });
};
const list = (filters: Partial<AccountFilters> = {}) =>
  listAccounts({ db: database.db, filters: { query: "", state: null, page: 1, ...filters }, now: testNow });
const namesIn = async (filters: Partial<AccountFilters>) => (await list(filters)).accounts.map(({ fullName }) => fullName);

test("an invited person has a unit, roles and a letter on its way, and every step is in the log", async () => {
  const { db } = database;
  const made = await create({ unitId: world.unitId, roles: ["unit_officer", "observer"] });
  if (!made.ok) throw new Error(made.reason);
  const { accountId } = made;
  expect(await queuedFor({ db, task: "send_invitation" })).toEqual([accountId]);
  expect(await findActor({ db, accountId, day: testDay })).toEqual({
    accountId,
    fullName: "Nguyễn Văn An",
    email: "an@tphcm.gov.vn",
    unitId: world.unitId,
    grants: [{ role: "unit_officer", unitId: world.unitId }, { role: "observer" }],
  });
  expect((await eventsOf({ db, kind: "account", id: accountId })).map(({ verb, actorId }) => [verb, actorId])).toEqual([
    ["account_created", world.administrator.accountId],
    ["invitation_sent", world.administrator.accountId],
  ]);
  expect(await resendInvitation({ db, actor: world.administrator, accountId, now: testNow })).toEqual({ ok: true });
  expect(await queuedFor({ db, task: "send_invitation" })).toEqual([accountId, accountId]);
});

test("an address is used once, a closed unit is refused, and nothing is left of a refused account", async () => {
  const { db } = database;
  const letters = await queuedFor({ db, task: "send_invitation" });
  expect(await create({ email: "AN@tphcm.gov.vn" })).toEqual({ ok: false, field: "email", reason: "email_taken" });
  expect(await create({ email: "moi@tphcm.gov.vn", unitId: "khong-co-that" })).toEqual({ ok: false, field: "unitId", reason: "unit_closed" });
  expect(await create({ email: "moi@tphcm.gov.vn" }, world.board)).toEqual({ ok: false, field: null, reason: "not_allowed" });
  expect([await namesIn({ query: "moi@" }), await queuedFor({ db, task: "send_invitation" })]).toEqual([[], letters]);
});

test("who has chosen a password is not invited again", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Trần Thị Bình" });
  await givePassword({ db, person });
  const again = await resendInvitation({ db, actor: world.administrator, accountId: person.accountId, now: testNow });
  expect(again).toEqual({ ok: false, reason: "account_state_changed" });
});

test("an account is locked and unlocked with reasons, never one's own, and only by an administrator who still is one", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Lê Văn Khóa" });
  const { accountId } = person;
  const lock = (actor = world.administrator, id = accountId) => disableAccount({ db, actor, accountId: id, reason: "Nghỉ việc từ 01/06", now: testNow });
  const unlock = () => enableAccount({ db, actor: world.administrator, accountId, reason: "Đã quay lại làm việc", now: testNow });
  expect(await lock(world.administrator, world.administrator.accountId)).toEqual({ ok: false, reason: "own_account" });
  expect(await lock(world.board)).toEqual({ ok: false, reason: "not_allowed" });
  const former = await makePerson({ db, fullName: "Cựu Quản Trị", grants: [{ role: "administrator" }] });
  await db.updateTable("roleGrant").set({ validTo: "2026-05-19" }).where("accountId", "=", former.accountId).execute();
  expect(await lock(former)).toEqual({ ok: false, reason: "not_allowed" });
  expect([await lock(), await lock()]).toEqual([{ ok: true }, { ok: false, reason: "account_state_changed" }]);
  expect(await findActor({ db, accountId, day: testDay })).toBe(undefined);
  expect([await unlock(), await unlock()]).toEqual([{ ok: true }, { ok: false, reason: "account_state_changed" }]);
  expect(await findActor({ db, accountId, day: testDay })).toEqual(person);
  expect((await eventsOf({ db, kind: "account", id: accountId })).map(({ verb, reason }) => [verb, reason])).toEqual([
    ["account_disabled", "Nghỉ việc từ 01/06"],
    ["account_enabled", "Đã quay lại làm việc"],
  ]);
});

test("the list finds people by words without marks, in any order, and takes signs as they are", async () => {
  await makePerson({ db: database.db, fullName: "Đặng Thị Tuyết", email: "tuyet_dt@tphcm.gov.vn" });
  expect(await namesIn({ query: "tuyet DANG" })).toEqual(["Đặng Thị Tuyết"]);
  expect(await namesIn({ query: "ĐẶNG tuyết".normalize("NFD") })).toEqual(["Đặng Thị Tuyết"]);
  expect(await namesIn({ query: "tuyet_dt@" })).toEqual(["Đặng Thị Tuyết"]);
  expect([await namesIn({ query: "%" }), await namesIn({ query: "tuyet%dt" }), await namesIn({ query: "' or 1=1 --" })]).toEqual([[], [], []]);
});

test("the list tells the five states apart", async () => {
  const { db } = database;
  const states = ["active", "invited", "awaiting_unit", "refused", "disabled"] as const;
  for (const state of states) {
    const person = await makePerson({ db, fullName: `Trạng Thái ${state}` });
    if (state !== "invited") await givePassword({ db, person });
    await db
      .updateTable("account")
      .set({
        ...((state === "awaiting_unit" || state === "refused") && { registrationConfirmedAt: null }),
        ...((state === "refused" || state === "disabled") && { disabledAt: testNow }),
        phone: null,
      })
      .where("id", "=", person.accountId)
      .execute();
  }
  for (const state of states) {
    const { accounts } = await list({ query: "trang thai", state });
    expect(accounts.map((account) => [account.fullName, account.state])).toEqual([[`Trạng Thái ${state}`, state]]);
  }
});

test("the account page shows every grant with its standing, also revoked and coming ones", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Hồ Văn Giang" });
  const { accountId } = person;
  const grants = [
    { role: "observer" as const, validFrom: "2026-01-01", validTo: "2026-03-31" },
    { role: "campaign_board" as const, validFrom: "2026-06-01" },
    { role: "council_member" as const, councilId: world.councilId, validFrom: "2026-01-01" },
    { role: "administrator" as const, validFrom: "2026-01-01", revokedAt: testNow, revokeReason: "Cấp nhầm" },
  ];
  for (const grant of grants)
    await db
      .insertInto("roleGrant")
      .values({ accountId, ...grant })
      .execute();
  const detail = await readAccountDetail({ db, accountId, now: testNow });
  expect(detail?.grants.map(({ role, scopeName, standing, revokeReason }) => [role, scopeName, standing, revokeReason])).toEqual([
    ["observer", null, "ended", null],
    ["campaign_board", null, "not_yet", null],
    ["council_member", "Hội đồng thử nghiệm", "holds", null],
    ["administrator", null, "revoked", "Cấp nhầm"],
  ]);
  expect([await readAccountHead({ db, accountId: 987654, now: testNow }), await readAccountDetail({ db, accountId: 987654, now: testNow })]).toEqual([
    undefined,
    undefined,
  ]);
});

test("twenty a page, a page beyond the last shows the last, and the queries do not grow with the rows", async () => {
  const { db } = database;
  database.takeQueries();
  await list();
  const few = database.takeQueries().length;
  const crowd = Array.from({ length: 45 }, (_, index) => ({ email: `dong-${index}@tphcm.gov.vn`, fullName: `Đông Người ${index + 10}` }));
  await db.insertInto("account").values(crowd).execute();
  database.takeQueries();
  const last = await list({ query: "dong-", page: 9 });
  expect([database.takeQueries().length, few]).toEqual([2, 2]);
  expect([last.total, last.pages, last.page, last.accounts.map(({ fullName }) => fullName)]).toEqual([
    45,
    3,
    3,
    [50, 51, 52, 53, 54].map((number) => `Đông Người ${number}`),
  ]);
});
