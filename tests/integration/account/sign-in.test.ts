import * as argon2 from "@node-rs/argon2";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { authenticate } from "#app/operations/account/authenticate.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { givePassword, goodPassword, minutesLater } from "./signed-up.ts";

// The real library, watched: how many hashes were worked out is what a stopwatch would measure.
vi.mock("@node-rs/argon2", { spy: true });

const database = testDatabase();
let addresses = 0;
const freshAddress = () => `198.51.100.${(addresses += 1)}`;

const tryOnce = (email: string, password: string, options: { address?: string; now?: Date } = {}) =>
  authenticate({ db: database.db, email, password, address: options.address ?? freshAddress(), now: options.now ?? testNow });

let binh: Actor;
beforeAll(async () => {
  binh = await makePerson({ db: database.db, fullName: "Trần Thị Bình", email: "binh@tphcm.gov.vn" });
  await givePassword({ db: database.db, person: binh });
});
afterEach(async () => {
  await database.db.deleteFrom("rateLimit").execute();
  vi.clearAllMocks();
});

test("the right password opens the account, in any case of the address and however its letters are composed", async () => {
  expect(await tryOnce("Binh@TPHCM.gov.vn", goodPassword)).toEqual({ ok: true, actor: binh });
  expect(await tryOnce("binh@tphcm.gov.vn", goodPassword.normalize("NFD"))).toEqual({ ok: true, actor: binh });
  expect((await tryOnce("binh@tphcm.gov.vn", goodPassword.toUpperCase())).ok).toBe(false);
});

test("unknown, wrong, disabled and invited give one answer and cost one hash of the same parameters each", async () => {
  const { db } = database;
  const disabled = await makePerson({ db, fullName: "Lê Văn Khóa", email: "khoa@tphcm.gov.vn" });
  await givePassword({ db, person: disabled });
  await db.updateTable("account").set({ disabledAt: testNow }).where("id", "=", disabled.accountId).execute();
  await makePerson({ db, fullName: "Phạm Thị Mời", email: "moi@tphcm.gov.vn" });
  for (const [email, password] of [
    ["khong-co@tphcm.gov.vn", goodPassword],
    ["binh@tphcm.gov.vn", "mưa rào tháng bảy"],
    ["khoa@tphcm.gov.vn", goodPassword],
    ["moi@tphcm.gov.vn", goodPassword],
  ] as const) {
    vi.clearAllMocks();
    expect(await tryOnce(email, password)).toEqual({ ok: false, reason: "wrong_credentials" });
    const hashes = vi.mocked(argon2.verify).mock.calls.map(([hash]) => String(hash).split("$").slice(1, 4));
    expect([email, hashes]).toEqual([email, [["argon2id", "v=19", "m=19456,t=2,p=1"]]]);
  }
});

test("a registration that waits for its unit is told so, to the right password only", async () => {
  const { db } = database;
  const waiting = await makePerson({ db, fullName: "Võ Văn Đợi", email: "doi@tphcm.gov.vn" });
  await givePassword({ db, person: waiting });
  await db.updateTable("account").set({ registrationConfirmedAt: null }).where("id", "=", waiting.accountId).execute();
  expect(await tryOnce("doi@tphcm.gov.vn", goodPassword)).toEqual({ ok: false, reason: "registration_waits" });
  expect(await tryOnce("doi@tphcm.gov.vn", "sai mật khẩu rồi")).toEqual({ ok: false, reason: "wrong_credentials" });
  await db.updateTable("account").set({ disabledAt: testNow }).where("id", "=", waiting.accountId).execute();
  expect(await tryOnce("doi@tphcm.gov.vn", goodPassword)).toEqual({ ok: false, reason: "registration_refused" });
});

test("after ten wrong tries the account is closed for fifteen minutes, though every try came from another address", async () => {
  for (let attempt = 1; attempt <= 10; attempt += 1)
    expect(await tryOnce("binh@tphcm.gov.vn", `đoán lần thứ ${attempt}`)).toEqual({ ok: false, reason: "wrong_credentials" });
  const refusal = { ok: false, reason: "too_many_attempts@09:15, 20/05/2026" };
  expect(await tryOnce("BINH@tphcm.gov.vn ", goodPassword)).toEqual(refusal);
  expect(await tryOnce("binh@tphcm.gov.vn", goodPassword, { now: minutesLater(14) })).toEqual(refusal);
  expect((await tryOnce("binh@tphcm.gov.vn", goodPassword, { now: minutesLater(15) })).ok).toBe(true);
});

test("guesses sent all at once do not slip past the limit", async () => {
  const results = await Promise.all(Array.from({ length: 30 }, (_, guess) => tryOnce("binh@tphcm.gov.vn", `đoán song song ${guess}`)));
  const refused = results.filter((result) => !result.ok && result.reason.startsWith("too_many")).length;
  expect([refused, vi.mocked(argon2.verify).mock.calls.length]).toEqual([20, 10]);
});

test("an unknown address is counted like a known one, so the count tells nobody who has an account", async () => {
  for (let attempt = 1; attempt <= 10; attempt += 1) await tryOnce("khong-co@tphcm.gov.vn", goodPassword);
  expect(await tryOnce("khong-co@tphcm.gov.vn", goodPassword)).toEqual({ ok: false, reason: "too_many_attempts@09:15, 20/05/2026" });
});

test("one office shares an address: a hundred tries pass, the next is refused for any account", async () => {
  const address = "2405:4802:a0b1:c2::1";
  for (let attempt = 1; attempt <= 100; attempt += 1) await tryOnce(`nguoi-${attempt % 20}@tphcm.gov.vn`, "x", { address });
  expect(await tryOnce("binh@tphcm.gov.vn", goodPassword, { address: "2405:4802:a0b1:c2::99" })).toEqual({
    ok: false,
    reason: "too_many_attempts@09:15, 20/05/2026",
  });
  expect((await tryOnce("binh@tphcm.gov.vn", goodPassword)).ok).toBe(true);
});

test("signing in forgets the wrong tries before it, and the table holds no address in the clear", async () => {
  for (let round = 1; round <= 3; round += 1) {
    for (let attempt = 1; attempt <= 9; attempt += 1) await tryOnce("binh@tphcm.gov.vn", "gõ nhầm phím", { address: "203.0.113.9" });
    expect((await tryOnce("binh@tphcm.gov.vn", goodPassword, { address: "203.0.113.9" })).ok).toBe(true);
  }
  const keys = await database.db.selectFrom("rateLimit").select(["key", "attempts"]).execute();
  expect(keys.map(({ key, attempts }) => [/^sign_in_address:[0-9a-f]{64}$/.test(key), attempts])).toEqual([[true, 30]]);
});
