import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { eraseAccount } from "#app/operations/account/erase-account.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import { loadPlan } from "#scripts/load-plan/load-plan.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import * as changes from "./changes.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  await database.db
    .insertInto("award")
    .values({ slug: "giay-khen-thu", name: "Giấy khen thử", giver: "Đoàn Khối", level: "bloc", recipientKind: "both" })
    .execute();
  await sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused at the end'; end $$`.execute(database.db);
});
beforeEach(() => sql`delete from graphile_worker._private_jobs`.execute(database.db));

/** The jobs of the search that wait. */
async function queued(): Promise<{ task: string; id: number | null }[]> {
  const { rows } = await sql<{ task: string; id: number | null }>`
    select t.identifier as task, (j.payload ->> 'initiativeId')::integer as id
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier like '%index%' or t.identifier like '%search'
    order by j.id`.execute(database.db);
  return rows;
}

/** Does it in a database that refuses every transaction that wrote into the table, when it has done all and commits. */
async function refusedAtTheEnd(table: "event" | "unit_name", work: () => Promise<unknown>): Promise<void> {
  await sql`create constraint trigger refuse after insert on ${sql.id(table)} deferrable initially deferred for each row execute function refuse()`.execute(
    database.db,
  );
  await expect(work()).rejects.toThrow("refused at the end");
  await sql`drop trigger refuse on ${sql.id(table)}`.execute(database.db);
}

const indexed = "index_initiative";
const table: [what: string, change: changes.Change, job: typeof indexed | null][] = [
  ["a publication", changes.publication, indexed],
  ["a publication taken back", changes.takingBack, indexed],
  ["a withdrawn consent to be named", changes.withdrawnConsent, indexed],
  ["an idea that becomes an initiative", changes.acceptedPromotion, indexed],
  ["an idea that stays one", changes.declinedPromotion, null],
  ["an application by its own unit", changes.application, indexed],
  ["a replication by another unit", changes.replication, indexed],
  ["another stage", changes.stage, indexed],
  ["verified figures, which are not searched", changes.verification, null],
  ["a commendation that names it", changes.commendation, indexed],
  ["a commendation handed over: it counted before", changes.handingOver, null],
  ["a commendation revoked", changes.revocation, indexed],
  ["a file withdrawn before it was public", changes.withdrawal, null],
];

test.each(table)("%s", async (what, make, job) => {
  const code = `SK-2026-${8200 + table.findIndex(([name]) => name === what)}`;
  const { id, change } = await make({ world, code });
  await sql`delete from graphile_worker._private_jobs`.execute(database.db);
  // What did not happen is not told to the index, though it was queued in between.
  await refusedAtTheEnd("event", change);
  expect(await queued()).toEqual([]);
  expect(await change()).toMatchObject({ ok: true });
  expect(await queued()).toEqual(job ? [{ task: job, id }] : []);
});

test("an erased account: every public initiative that named the person, and no other", async () => {
  const { db } = database;
  const person = await makePerson({ db, fullName: "Lương Thị Quỳnh Mai", unitId: world.unitId });
  await db
    .insertInto("accountPassword")
    .values({ accountId: person.accountId, hash: await hashPassword("Một câu dài để thử"), changedAt: testNow })
    .execute();
  const { id } = await changes.takingBack({ world, code: "SK-2026-8301" });
  await changes.takingBack({ world, code: "SK-2026-8302" });
  const author = { accountId: person.accountId, fullName: "Lương Thị Quỳnh Mai", nameConsentAt: testNow };
  await db.updateTable("initiativeAuthor").set(author).where("initiativeId", "=", id).where("position", "=", 2).execute();
  const erase = () => eraseAccount({ db, actor: person, password: "Một câu dài để thử", address: "10.0.0.1", now: testNow });
  await refusedAtTheEnd("event", erase);
  expect(await queued()).toEqual([]);
  expect(await erase()).toEqual({ ok: true });
  expect(await queued()).toEqual([{ task: indexed, id }]);
});

test("units that are named, renamed or merged: the whole index is compared, once; a run that adds nothing queues nothing", async () => {
  const load = () => loadPlan({ db: database.db });
  await refusedAtTheEnd("unit_name", load);
  expect(await queued()).toEqual([]);
  await load();
  expect(await queued()).toEqual([{ task: "check_search", id: null }]);
  await sql`delete from graphile_worker._private_jobs`.execute(database.db);
  await load();
  expect(await queued()).toEqual([]);
});
