import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { readReceipt } from "#app/pages/dossier/receipt.ts";
import { verifyChain } from "#db/events/verify-chain.ts";
import { checkInvariants } from "#db/invariants/check-invariants.ts";
import { cutRequest } from "#tests/support/cut-request.ts";
import { testDatabase } from "#tests/support/database.ts";
import { inParallel } from "#tests/support/in-parallel.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
// Jobs stay in the queue, to be counted.
const site = testSite(database, { WORKER_IN_WEB: "0" });
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  await sql`update campaign set filing_opens_at = '2020-01-01', filing_closes_at = null where id = ${world.campaignId}`.execute(database.db);
});

const drafts = 1000;

/** Complete drafts of one author, by two statements. */
async function layDown(): Promise<number[]> {
  const { author, campaignId, unitId } = world;
  const { rows } = await sql<{ id: number }>`
    insert into initiative (campaign_id, owner_id, unit_id, unit_name, solution_kind, field_slug, title, summary, problem, solution, novelty, benefits, first_applied_on)
    select ${campaignId}::integer, ${author.accountId}::integer, ${unitId}::text, 'Đoàn Sở Thử nghiệm', 'management', 'chuyen-doi-so-thu', 'Giờ hẹn số ' || n,
      'Người dân không phải chờ.', 'Chờ lâu.', 'Hẹn giờ.', 'Lần đầu có.', 'Bớt chờ.', '2026-01-05'::date
    from generate_series(1, ${drafts}::integer) n returning id`.execute(database.db);
  await sql`
    insert into initiative_author (initiative_id, account_id, email, full_name, unit_id, unit_name, share, position, birth_date, accepted_at)
    select id, ${author.accountId}::integer, ${author.email}::citext, 'Nguyễn Thị Tác Giả', unit_id, unit_name, 10000, 1, '1999-03-14'::date, created_at from initiative`.execute(
    database.db,
  );
  return rows.map(({ id }) => id);
}

/** How often a file is sent at once: most of them twice, as by a double click. */
const timesSent = (id: number): number => [2, 2, 2, 3, 2, 2, 3, 2, 4, 5][id % 10] ?? 2;

const declaration = { truth: "on", noStateSecrets: "on", place: "Thành phố Hồ Chí Minh", sending: "1" };
let cut = 0;

/** One try of one person: of three, one is cut after the request was written and made again. @returns where the answer led */
async function send(options: { path: string; form: Record<string, string>; try: number }): Promise<string | null> {
  const { path, form } = options;
  if (options.try % 3 === 0) {
    cut += 1;
    const cookie = await site.cookieOf(world.author.accountId);
    await cutRequest({ origin: site.origin, cookie, path, form, after: options.try % 12 });
  }
  const answer = await site.request(world.author, path, { form });
  await answer.text();
  return `${answer.status} ${answer.headers.get("Location")}`;
}

interface Receipt {
  code: string | null;
  number: number;
  checkNumber: string;
}

const receiptOf = async (id: number): Promise<Receipt> => {
  const answer = await site.request(world.author, `/ho-so/${id}/bien-nhan?_data=routes%2Fdossier%2Freceipt`);
  return (await answer.json()) as Receipt;
};

test("a thousand files, each sent two to five times at once and a third of the sends cut: each is taken exactly once", { timeout: 600_000 }, async () => {
  const ids = await layDown();
  const started = Date.now();
  let sends = 0;
  const receipts = await inParallel(ids, 3, async (id) => {
    const path = `/ho-so/${id}/gui`;
    const tries = Array.from({ length: timesSent(id) }, (_, index) => id + index);
    sends += tries.length;
    const answers = await Promise.all(tries.map((one) => send({ path, form: declaration, try: one })));
    expect([...new Set(answers)]).toEqual([`303 /ho-so/${id}/bien-nhan`]);
    return readReceipt({ db: database.db, id });
  });
  const seconds = (Date.now() - started) / 1000;

  const numbers = receipts.map(({ code }) => Number(code?.split("-")[2])).sort((one, other) => one - other);
  expect(numbers).toEqual(Array.from({ length: drafts }, (_, index) => index + 1));
  const { db } = database;
  const versions = await db.selectFrom("initiativeVersion").select(["initiativeId", "number"]).execute();
  expect([versions.length, new Set(versions.map(({ initiativeId }) => initiativeId)).size, versions.every(({ number }) => number === 1)]).toEqual([
    drafts,
    drafts,
    true,
  ]);
  const sent = await db.selectFrom("event").select("initiativeId").where("verb", "=", "submit").execute();
  expect([sent.length, new Set(sent.map(({ initiativeId }) => initiativeId)).size]).toEqual([drafts, drafts]);
  const { rows: letters } = await sql<{ initiative: number; account: number; times: number }>`
    select (payload->>'initiativeId')::int as initiative, (payload->>'accountId')::int as account, count(*)::int as times
    from graphile_worker._private_jobs where payload->>'kind' = 'awaiting_unit' group by 1, 2`.execute(db);
  expect(letters.length).toBe(drafts);
  expect(letters.filter(({ account, times }) => account !== world.officer.accountId || times !== 1)).toEqual([]);
  // The receipt does not change by being sent for again.
  const some = ids.filter((_, index) => index % 20 === 0);
  const again = await inParallel(some, 3, receiptOf);
  const told = (receipt: Pick<Receipt, "code" | "number" | "checkNumber">) => [receipt.code, receipt.number, receipt.checkNumber];
  expect(again.map(told)).toEqual(receipts.filter((_, index) => index % 20 === 0).map(told));
  expect(new Set(receipts.map(({ checkNumber }) => checkNumber)).size).toBe(drafts);
  expect((await checkInvariants({ db })).filter(({ broken }) => broken > 0)).toEqual([]);
  expect(await verifyChain({ db })).toMatchObject({ ok: true });
  expect(cut).toBeGreaterThanOrEqual(sends / 4);
  console.log(`exactly once: ${sends} sends of ${drafts} files, ${cut} of them cut and made again, in ${seconds} s`);
});

test("one page of beginning, sent five times and cut, begins one dossier", async () => {
  const before = await database.db.selectFrom("initiative").select("id").execute();
  const pages = Array.from({ length: 20 }, (_, index) => index);
  const led = await inParallel(pages, 4, async (page) => {
    const form = { key: randomUUID(), campaignId: String(world.campaignId), kind: "idea", title: `Ý tưởng số ${page}` };
    const answers = await Promise.all([0, 1, 2, 3, 4].map((one) => send({ path: "/ho-so/moi", form, try: page + one })));
    return [...new Set(answers)];
  });
  expect(led.filter((answers) => answers.length !== 1 || !/^303 \/ho-so\/\d+$/.test(answers[0] ?? ""))).toEqual([]);
  expect(new Set(led.flat()).size).toBe(pages.length);
  const after = await database.db.selectFrom("initiative").select("id").execute();
  expect(after.length - before.length).toBe(pages.length);
});
