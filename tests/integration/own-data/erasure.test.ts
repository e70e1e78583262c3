import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { erasedName } from "#app/copy/own-data.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { enableAccount } from "#app/operations/account/enable-account.ts";
import { eraseAccount } from "#app/operations/account/erase-account.ts";
import { readErasure } from "#app/pages/account/own-data.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import { verifyChain } from "#db/events/verify-chain.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
const password = "Một câu dài để thử";
let hash: string;
beforeAll(async () => {
  world = await makeWorld(database.db);
  hash = await hashPassword(password);
});

const erase = (actor: Actor, typed = password) => eraseAccount({ db: world.db, actor, password: typed, address: "10.0.0.1", now: testNow });
const blocksOf = async (actor: Actor) => (await readErasure({ db: world.db, actor, now: testNow })).blocks;
const givePassword = (actor: Actor) => world.db.insertInto("accountPassword").values({ accountId: actor.accountId, hash, changedAt: testNow }).execute();

/** Table and column of every text in which one of the words stands, the queue of jobs aside. */
async function placesOf(words: readonly string[]): Promise<string[]> {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select c.table_name as table, c.column_name as column from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type not in ('bytea', 'boolean', 'tsvector')`.execute(world.db);
  const found: string[] = [];
  for (const { table, column } of columns) {
    const { rows } = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)}::text ~* ${words.join("|")} limit 1`.execute(world.db);
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found.sort();
}

test("nothing leads to an erased person but what was sent", async () => {
  const { db } = world;
  const lan = await makePerson({ db, fullName: "Trần Thị Zqlan", email: "zqlan@tphcm.gov.vn", unitId: world.unitId, grants: [{ role: "observer" }] });
  await db
    .updateTable("account")
    .set({ phone: "0903999888", birthDate: "1997-11-03", jobTitle: "Zqchucdanh", qualification: "Zqtrinhdo" })
    .where("id", "=", lan.accountId)
    .execute();
  await givePassword(lan);
  const author = {
    accountId: lan.accountId,
    email: lan.email,
    fullName: lan.fullName,
    birthDate: "1997-11-03",
    qualification: "Zqtrinhdo",
    nameConsentAt: testNow,
    acceptedAt: testNow,
  };
  // A draft of her own, a draft of another's that names her, and a public file of which she is a co-author.
  const own = await makeDossier({ world, status: "draft", title: "Ý tưởng riêng zqbimat", confidential: "zqbimat" });
  await db.updateTable("initiative").set({ ownerId: lan.accountId }).where("id", "=", own).execute();
  await db.deleteFrom("initiativeAuthor").where("initiativeId", "=", own).where("position", "=", 2).execute();
  await db.updateTable("initiativeAuthor").set(author).where("initiativeId", "=", own).execute();
  const others = await makeDossier({ world, status: "draft" });
  await db.updateTable("initiativeAuthor").set(author).where("initiativeId", "=", others).where("position", "=", 2).execute();
  const sent = await makeDossier({ world, status: "approved", published: true });
  await db.updateTable("initiativeAuthor").set(author).where("initiativeId", "=", sent).where("position", "=", 2).execute();
  const content = { title: "Như lúc gửi", authors: [{ fullName: lan.fullName, email: lan.email, birthDate: "1997-11-03" }] };
  await db
    .insertInto("initiativeVersion")
    .values({ initiativeId: sent, number: 2, content, submittedAt: testNow, submittedBy: world.author.accountId })
    .execute();
  await db.insertInto("noticeSetting").values({ accountId: lan.accountId, kind: "received", delivery: "none", changedAt: testNow }).execute();
  await db
    .insertInto("accountSession")
    .values({ id: "phien-cua-lan", userId: lan.accountId, expiresAt: new Date("2026-06-01T00:00:00Z") })
    .execute();
  await db
    .insertInto("importBatch")
    .values({
      kind: "people",
      unitId: world.unitId,
      ownerId: world.officer.accountId,
      fileName: "a.xlsx",
      rows: sql`${JSON.stringify([{ row: 2, cells: { email: "ZQLAN@tphcm.gov.vn" } }])}::text::jsonb`,
      rowCount: 1,
      createdAt: testNow,
      expiresAt: new Date(testNow.getTime() + 1000),
    })
    .execute();
  await appendEvent({ db, event: { at: testNow, actorId: lan.accountId, verb: "create", subject: { kind: "initiative", id: own }, initiativeId: own } });
  expect(await blocksOf(lan)).toEqual([]);

  expect(await erase(lan, "sai mật khẩu")).toEqual({ ok: false, field: "password", reason: "password_wrong" });
  expect(await erase(lan)).toEqual({ ok: true });

  expect(await placesOf(["zqlan", "0903999888", "zqchucdanh", "zqtrinhdo", "1997-11-03", "zqbimat"])).toEqual([
    // Her name as an author of what was sent, and the version as it was sent: kept by law, read by those who handle the file.
    "initiative_author.full_name",
    "initiative_version.content",
  ]);
  const { rows: named } = await sql`select 1 from public_author where full_name like '%Zqlan%'`.execute(db);
  expect(named).toEqual([]);
  const account = await db
    .selectFrom("account")
    .select(["email", "fullName", "disabledAt", "erasedAt", "unitId"])
    .where("id", "=", lan.accountId)
    .executeTakeFirstOrThrow();
  expect(account).toEqual({
    email: `da-xoa-${lan.accountId}@khong-con.invalid`,
    fullName: erasedName,
    disabledAt: testNow,
    erasedAt: testNow,
    unitId: world.unitId,
  });
  expect(await db.selectFrom("accountSession").select("id").where("userId", "=", lan.accountId).execute()).toEqual([]);
  expect(await db.selectFrom("initiative").select(["status", "title"]).where("id", "=", own).execute()).toEqual([{ status: "withdrawn", title: "" }]);
  expect(await db.selectFrom("initiativeAuthor").select("position").where("initiativeId", "=", others).execute()).toEqual([{ position: 1 }]);
  const grant = await db.selectFrom("roleGrant").select(["revokedAt", "revokedBy"]).where("accountId", "=", lan.accountId).executeTakeFirstOrThrow();
  expect(grant).toEqual({ revokedAt: testNow, revokedBy: lan.accountId });
  expect(await verifyChain({ db })).toMatchObject({ ok: true });
  const { rows: letters } = await sql<{ identifier: string }>`
    select t.identifier from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where j.payload::text like '%zqlan%'`.execute(
    db,
  );
  expect(letters).toEqual([{ identifier: "send_farewell" }]);
  expect(await enableAccount({ db, actor: world.administrator, accountId: lan.accountId, reason: "Nhầm", now: testNow })).toEqual({
    ok: false,
    reason: "account_state_changed",
  });
});

test("who is needed is told by whom and for what, and stays", async () => {
  const { author, chair, secretary, secondMember, administrator } = world;
  await Promise.all([author, chair, secretary, secondMember, administrator].map(givePassword));
  await makeDossier({ world, status: "under_review", code: "SK-2026-0801", title: "Đang chấm" });
  const draft = await makeDossier({ world, status: "draft", title: "Nháp chung" });
  expect(await blocksOf(author)).toContainEqual({ kind: "open_file", id: expect.any(Number) as number, name: "SK-2026-0801 – Đang chấm" });
  expect(await blocksOf(author)).toContainEqual({ kind: "shared_draft", id: draft, name: "Nháp chung" });
  expect(await blocksOf(chair)).toEqual([{ kind: "only_chair", name: "Hội đồng thử nghiệm" }]);
  expect(await blocksOf(secretary)).toEqual([{ kind: "only_secretary", name: "Hội đồng thử nghiệm" }]);
  expect(await blocksOf(secondMember)).toEqual([{ kind: "owes_sheets", name: "SK-2026-0801 – Đang chấm" }]);
  expect(await blocksOf(administrator)).toEqual([{ kind: "last_administrator" }]);
  for (const person of [author, chair, secretary, secondMember, administrator]) {
    expect(await erase(person)).toEqual({ ok: false, field: null, reason: "erasure_blocked" });
  }
  const disabled = await world.db.selectFrom("account").select("id").where("erasedAt", "is not", null).execute();
  expect(disabled).toHaveLength(1);
});

test("two administrators who erase themselves at once leave one", async () => {
  const second = await makePerson({ db: world.db, fullName: "Quản Trị Hai", grants: [{ role: "administrator" }] });
  await givePassword(second);
  const results = await Promise.all([erase(world.administrator), erase(second)]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("ten wrong passwords end the guessing, together with those of signing in", async () => {
  const person = await makePerson({ db: world.db, fullName: "Người Bị Đoán" });
  await givePassword(person);
  for (let attempt = 0; attempt < 10; attempt += 1) expect(await erase(person, "đoán mò")).toMatchObject({ reason: "password_wrong" });
  expect(await erase(person)).toMatchObject({ ok: false, field: "password", reason: expect.stringMatching(/^too_many_attempts@/) as string });
});
