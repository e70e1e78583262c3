import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { authenticate } from "#app/operations/account/authenticate.ts";
import { decideRegistration } from "#app/operations/account/decide-registration.ts";
import { enableAccount } from "#app/operations/account/enable-account.ts";
import { registerAccount } from "#app/operations/account/register-account.ts";
import { readRegistrationForm } from "#app/pages/account/registration-form.ts";
import { readRegistrationRequest } from "#app/pages/account/registration-request.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePerson, makeUnit, testNow } from "#tests/support/people.ts";
import { eventsOf, givePassword, goodPassword } from "./signed-up.ts";

const database = testDatabase();
const unitId = "doan-so-y-te";
let officer: Actor;
let neighbour: Actor;

beforeAll(async () => {
  const { db } = database;
  await makeUnit({ db, id: unitId, name: "Đoàn Sở Y tế" });
  await makeUnit({ db, id: "doan-so-tu-phap", name: "Đoàn Sở Tư pháp" });
  await makeUnit({ db, id: "doan-so-cu", name: "Đoàn Sở cũ" });
  await db.updateTable("unit").set({ validTo: "2025-03-01" }).where("id", "=", "doan-so-cu").execute();
  officer = await makePerson({ db, fullName: "Lê Thị Xác Nhận", unitId, grants: [{ role: "unit_officer", unitId }] });
  neighbour = await makePerson({ db, fullName: "Phạm Văn Láng Giềng", grants: [{ role: "unit_officer", unitId: "doan-so-tu-phap" }] });
  await db
    .insertInto("campaign")
    .values({ slug: "nam-2026", name: "Năm 2026", programmeName: "Sáng kiến trẻ", periodStart: "2026-01-01", openRegistration: true })
    .execute();
});

const setCampaign = (values: { openRegistration?: boolean; filingOpensAt?: Date | null; filingClosesAt?: Date | null }) =>
  database.db.updateTable("campaign").set(values).execute();
beforeEach(async () => {
  await setCampaign({ openRegistration: true, filingOpensAt: new Date("2026-01-01T00:00:00Z"), filingClosesAt: new Date("2026-12-31T00:00:00Z") });
  await database.db.deleteFrom("rateLimit").execute();
});

const register = (email: string, options: { unit?: string; fullName?: string } = {}) => {
  const registration = {
    fullName: options.fullName ?? "Nguyễn Văn An",
    email,
    jobTitle: "Chuyên viên",
    unitId: options.unit ?? unitId,
    password: goodPassword,
  };
  return registerAccount({ db: database.db, registration, address: "203.0.113.7", now: testNow });
};
const idOf = async (email: string) => (await database.db.selectFrom("account").select("id").where("email", "=", email).executeTakeFirstOrThrow()).id;
const signIn = (email: string) => authenticate({ db: database.db, email, password: goodPassword, address: "203.0.113.8", now: testNow });

test("registration is open while a campaign that allows it takes files", async () => {
  const isOpen = async () => (await readRegistrationForm({ db: database.db, now: testNow })).isOpen;
  expect(await isOpen()).toBe(true);
  for (const values of [
    { openRegistration: false },
    { filingOpensAt: new Date("2026-06-01T00:00:00Z") },
    { filingClosesAt: testNow },
    { filingOpensAt: null },
  ]) {
    await setCampaign({ openRegistration: true, filingOpensAt: new Date("2026-01-01T00:00:00Z"), filingClosesAt: new Date("2026-12-31T00:00:00Z"), ...values });
    expect([values, await isOpen()]).toEqual([values, false]);
  }
  expect(await register("som@tphcm.gov.vn")).toEqual({ ok: false, field: null, reason: "registration_closed" });
});

test("the form offers the units of today, and a closed one is refused", async () => {
  const { units } = await readRegistrationForm({ db: database.db, now: testNow });
  expect(units.map(({ id }) => id).filter((id) => id.startsWith("doan-so-"))).toEqual(["doan-so-tu-phap", unitId]);
  expect(await register("cu@tphcm.gov.vn", { unit: "doan-so-cu" })).toEqual({ ok: false, field: "unitId", reason: "unit_closed" });
});

test("a person registers, waits, is confirmed by the officer of the unit and signs in", async () => {
  const { db } = database;
  expect(await register("an@tphcm.gov.vn")).toEqual({ ok: true });
  expect(await signIn("an@tphcm.gov.vn")).toEqual({ ok: false, reason: "registration_waits" });
  const accountId = await idOf("an@tphcm.gov.vn");
  const confirm = (actor: Actor) => decideRegistration({ db, actor, accountId, verdict: { decision: "confirm" }, now: testNow });
  expect([await confirm(neighbour), await readRegistrationRequest({ db, actor: neighbour, accountId, now: testNow })]).toEqual([
    { ok: false, reason: "registration_decided" },
    undefined,
  ]);
  expect(await readRegistrationRequest({ db, actor: officer, accountId, now: testNow })).toEqual({
    accountId,
    fullName: "Nguyễn Văn An",
    email: "an@tphcm.gov.vn",
    jobTitle: "Chuyên viên",
    unitName: "Đoàn Sở Y tế",
    registeredAt: testNow,
    waits: true,
    decision: null,
  });
  expect([await confirm(officer), await confirm(officer)]).toEqual([{ ok: true }, { ok: false, reason: "registration_decided" }]);
  expect((await signIn("an@tphcm.gov.vn")).ok).toBe(true);
  expect((await eventsOf({ db, kind: "account", id: accountId })).map(({ verb, actorId, data }) => [verb, actorId, data])).toEqual([
    ["registered", accountId, { unitId }],
    ["registration_confirmed", officer.accountId, { unitId }],
  ]);
});

test("a refusal keeps its reason and lets nobody in; an administrator may put it back to waiting", async () => {
  const { db } = database;
  await register("la@tphcm.gov.vn");
  const accountId = await idOf("la@tphcm.gov.vn");
  const reason = "Không có tên trong danh sách công chức của Sở";
  expect(await decideRegistration({ db, actor: officer, accountId, verdict: { decision: "refuse", reason }, now: testNow })).toEqual({ ok: true });
  expect(await signIn("la@tphcm.gov.vn")).toEqual({ ok: false, reason: "registration_refused" });
  const request = await readRegistrationRequest({ db, actor: officer, accountId, now: testNow });
  expect(request?.decision).toEqual({ verb: "registration_refused", at: testNow, reason, by: "Lê Thị Xác Nhận" });
  const administrator = await makePerson({ db, fullName: "Dương Thị Quản Trị", grants: [{ role: "administrator" }] });
  expect(await enableAccount({ db, actor: administrator, accountId, reason: "Đơn vị xác nhận nhầm", now: testNow })).toEqual({ ok: true });
  expect(await signIn("la@tphcm.gov.vn")).toEqual({ ok: false, reason: "registration_waits" });
});

test("an address that has an account gets the same answer, and that account stays as it was", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Trần Thị Bình", email: "binh@tphcm.gov.vn" });
  await givePassword({ db, person, password: "mật khẩu của chính Bình" });
  expect(await register("Binh@tphcm.gov.vn", { fullName: "Kẻ Mạo Danh" })).toEqual({ ok: true });
  expect(await signIn("binh@tphcm.gov.vn")).toEqual({ ok: false, reason: "wrong_credentials" });
  const row = await db.selectFrom("account").select("fullName").where("id", "=", person.accountId).executeTakeFirst();
  expect([row, await eventsOf({ db, kind: "account", id: person.accountId })]).toEqual([{ fullName: "Trần Thị Bình" }, []]);
});

test("an account made by invitation is no registration to decide", async () => {
  const { db } = database;
  const colleague = await makePerson({ db, fullName: "Võ Thị Em", unitId });
  expect(await readRegistrationRequest({ db, actor: officer, accountId: colleague.accountId, now: testNow })).toBe(undefined);
});
