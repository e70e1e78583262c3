import { beforeAll, expect, test } from "vitest";
import { errorSentence } from "#app/copy/error-sentence.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { action as changePassword } from "#app/routes/account/password.tsx";
import { action as signIn, loader as openSignIn } from "#app/routes/account/sign-in.tsx";
import { action as acceptInvitation } from "#app/routes/account/invitation.tsx";
import { loader as openAccount } from "#app/routes/account/account.tsx";
import { loader as signOutByLink } from "#app/routes/account/sign-out.ts";
import { issueAccountToken } from "#db/accounts/issue-token.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { contextOf, cookieOf, givePassword, goodPassword, postOf, sessionsOf } from "./signed-up.ts";

const database = testDatabase();
let binh: Actor;
beforeAll(async () => {
  binh = await makePerson({ db: database.db, fullName: "Trần Thị Bình", email: "binh@tphcm.gov.vn" });
  await givePassword({ db: database.db, person: binh });
});

const send = async (address: string, fields: Record<string, string>) =>
  signIn({ request: postOf(address, fields), params: {}, context: await contextOf({ database }) });
const right = { email: "binh@tphcm.gov.vn", password: goodPassword };
/** Status and target of the response a route gives or throws; null where it gives data. */
const answerOf = async (run: () => unknown) => {
  const answer = await Promise.resolve()
    .then(run)
    .catch((thrown: unknown) => thrown);
  return answer instanceof Response ? [answer.status, answer.headers.get("Location")] : null;
};

test("signing in leads back to the page that asked for it, and sets a session", async () => {
  const response = await send("/dang-nhap?tiep=%2Fho-so%2F7%3Fmuc%3Dtac-gia", right);
  expect([response.status, response.headers.get("Location")]).toEqual([302, "/ho-so/7?muc=tac-gia"]);
  const opened = await sessionsOf(database).open(cookieOf(response.headers.get("Set-Cookie") ?? ""));
  expect(opened.accountId).toBe(binh.accountId);
});

test.each(["https://ke-xau.example/", "//ke-xau.example", "/\\ke-xau.example", "/%09/ke-xau.example", "javascript:alert(1)"])(
  "signing in never leads to another site: %s",
  async (target) => {
    const query = target.includes("%") ? target : encodeURIComponent(target);
    const response = await send(`/dang-nhap?tiep=${query}`, right);
    expect([response.status, response.headers.get("Location")]).toEqual([302, "/ho-so"]);
    const visited = await answerOf(async () =>
      openSignIn({ request: new Request(`http://localhost:3000/dang-nhap?tiep=${query}`), params: {}, context: await contextOf({ database, viewer: binh }) }),
    );
    expect(visited).toEqual([302, "/ho-so"]);
  },
);

test("a refused sign-in keeps the typed address, sets no cookie and never sends a password back", async () => {
  const response = await send("/dang-nhap", { email: " Binh@tphcm.gov.vn ", password: "mật khẩu gõ nhầm" });
  expect([response.status, response.headers.get("Set-Cookie")]).toEqual([422, null]);
  const reply = await response.text();
  expect(JSON.parse(reply)).toMatchObject({ initialValue: { email: " Binh@tphcm.gov.vn " }, error: { "": [errorSentence("wrong_credentials")] } });
  expect(reply.includes("gõ nhầm")).toBe(false);
});

test("the address of a refused sign-in says until when, with status 429", async () => {
  for (let attempt = 1; attempt <= 10; attempt += 1) await send("/dang-nhap", { email: "doan@tphcm.gov.vn", password: "đoán" });
  const response = await send("/dang-nhap", { email: "doan@tphcm.gov.vn", password: "đoán" });
  expect([response.status, (JSON.parse(await response.text()) as { error: unknown }).error]).toEqual([
    429,
    { "": [errorSentence("too_many_attempts@09:15, 20/05/2026")] },
  ]);
});

test("signing out is no link: a GET is refused", async () => {
  const context = await contextOf({ database });
  expect(await answerOf(() => signOutByLink({ request: new Request("http://localhost:3000/dang-xuat"), params: {}, context }))).toEqual([405, null]);
});

test("who accepts an invitation is signed in; the link then refuses with 410 and a weak password with 422", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Nguyễn Văn An", email: "an@tphcm.gov.vn", grants: [{ role: "campaign_board" }] });
  const token = await issueAccountToken({ db, accountId: person.accountId, kind: "invitation", now: testNow });
  const accept = async (password: string) =>
    acceptInvitation({ request: postOf(`/loi-moi/${token}`, { password }), params: { token }, context: await contextOf({ database }) });
  expect((await accept("ngắn")).status).toBe(422);
  const accepted = await accept(goodPassword);
  expect([accepted.status, accepted.headers.get("Location")]).toEqual([302, "/ban-to-chuc"]);
  expect((await sessionsOf(database).open(cookieOf(accepted.headers.get("Set-Cookie") ?? ""))).accountId).toBe(person.accountId);
  expect((await accept(goodPassword)).status).toBe(410);
});

test("after a change of password this browser stays signed in, the others do not", async () => {
  const person = await makePerson({ db: database.db, fullName: "Lê Thị Cúc" });
  await givePassword({ db: database.db, person });
  const open = async () => cookieOf(await (await sessionsOf(database).open(undefined)).session.signIn(person.accountId));
  const [here, elsewhere] = [await open(), await open()];
  const request = postOf("/tai-khoan/mat-khau", { current: goodPassword, password: "nắng vàng tháng tám" });
  const response = await changePassword({ request, params: {}, context: await contextOf({ database, viewer: person, cookie: here }) });
  expect([response.status, response.headers.get("Location")]).toEqual([302, "/tai-khoan?xong=mat-khau"]);
  const fresh = cookieOf(response.headers.get("Set-Cookie") ?? "");
  const holders = await Promise.all([here, elsewhere, fresh].map(async (cookie) => (await sessionsOf(database).open(cookie)).accountId));
  expect(holders).toEqual([null, null, person.accountId]);
});

test("the list of sessions marks this one and carries no id of a session", async () => {
  const person = await makePerson({ db: database.db, fullName: "Võ Thị Em" });
  const cookie = cookieOf(await (await sessionsOf(database).open(undefined)).session.signIn(person.accountId));
  await (await sessionsOf(database).open(undefined)).session.signIn(person.accountId);
  const context = await contextOf({ database, viewer: person, cookie });
  const data = await openAccount({ request: new Request("http://localhost:3000/tai-khoan"), params: {}, context });
  expect(data.sessions.map((session) => [Object.keys(session).sort(), session.isThisOne]).sort()).toEqual([
    [["expiresAt", "isThisOne", "startedAt"], false],
    [["expiresAt", "isThisOne", "startedAt"], true],
  ]);
});
