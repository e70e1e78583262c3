import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { noFilters, searchOrders } from "#app/domain/search/criteria.ts";
import type { BenchCorpus } from "#scripts/bench-search/bench-corpus.ts";
import { benchQueries } from "#scripts/bench-search/queries.ts";
import { freezeWords } from "#search/postgres/frozen/build-segment.ts";
import { trimChanges } from "#search/postgres/held/trim-changes.ts";
import { postgresEngine } from "#search/postgres/postgres-engine.ts";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import type { SearchRequest } from "#search/types.ts";
import { testDatabase } from "#tests/support/database.ts";
import { fillIndex } from "./bench-index.ts";

const rows = 1500;
const at = { large: 1000, patience: { toLoad: 0, toAnswer: 0 } };

const database = testDatabase();
let corpus: BenchCorpus;
beforeAll(async () => {
  corpus = await fillIndex({ db: database.db, rows });
});

const engine = () => postgresEngine({ db: database.db, sizes: { few: 20, large: at.large } });

/** Answers to questions of every kind, and to lists in every order; a few documents that take words from one another included. */
async function answers(): Promise<unknown[]> {
  const usual = { filters: noFilters, order: "relevance", page: 1, pageSize: 20, withFacets: true } as const;
  const requests: SearchRequest[] = [
    ...benchQueries({ corpus, rows }).map(({ text, filters }) => ({ ...usual, query: text, filters })),
    ...searchOrders.flatMap((order) =>
      ["người", "", "sáng kiến"].flatMap((query) =>
        [1, 4].map((page) => ({ ...usual, filters: { ...noFilters, year: page === 4 ? null : 2015 }, query, order, page })),
      ),
    ),
  ];
  const told: unknown[] = [];
  for (const request of requests) {
    const { total, facets, hits, lowConfidence } = await engine().search(request);
    told.push({ query: request.query, order: request.order, page: request.page, total, facets, ids: hits.map(({ id }) => id), lowConfidence });
  }
  return told;
}

const fresh = async () => {
  const result = await sql<{ fresh: number; segments: number }>`
    select (select count(*)::integer from search_entry where is_fresh) as fresh, (select count(*)::integer from search_segment) as segments`.execute(
    database.db,
  );
  return result.rows[0];
};

/** The index as if it were small. */
async function unfreeze(): Promise<void> {
  await sql`delete from search_segment`.execute(database.db);
  await sql`update search_entry set is_fresh = true`.execute(database.db);
}

const changed = Array.from({ length: 120 }, (_, place) => place * 11);
const removed = Array.from({ length: 40 }, (_, place) => place * 11 + 5);

test("frozen words answer as the index does, and so do frozen and fresh ones together", async () => {
  const before = await answers();
  expect(await freezeWords({ db: database.db, ...at })).toBe(true);
  expect(await fresh()).toEqual({ fresh: 0, segments: 1 });
  expect(await answers()).toEqual(before);

  const index = postgresIndex({ db: database.db });
  await index.put(changed.map((place) => corpus.document(place, 1)));
  await index.put([{ ...corpus.document(702), appliedUnits: 90, stage: "applied" }]);
  await index.remove(removed.map((place) => place + 1));
  expect(await fresh()).toEqual({ fresh: changed.length, segments: 1 });
  const mixed = await answers();
  expect(mixed).not.toEqual(before);
  await unfreeze();
  expect(await answers()).toEqual(mixed);

  expect(await freezeWords({ db: database.db, ...at })).toBe(true);
  expect(await freezeWords({ db: database.db, ...at })).toBe(false);
  expect(await answers()).toEqual(mixed);
});

test("what is taken back, written anew or written first is so in the very next answer", async () => {
  if ((await fresh())?.segments === 0) await freezeWords({ db: database.db, ...at });
  const index = postgresIndex({ db: database.db });
  const document = corpus.document(1203);
  const found = async (query: string) => {
    const { total, hits } = await engine().search({ query, filters: noFilters, order: "relevance", page: 1, pageSize: 5, isVerbatim: query !== "" });
    return { total, first: hits[0]?.id };
  };
  const unique = { ...document, title: "Quaxanh", summary: "", body: [] };
  await index.put([unique]);
  expect(await found("quaxanh")).toEqual({ total: 1, first: 1204 });
  await index.put([
    { ...unique, title: "Quavang" },
    { ...unique, id: rows + 7, title: "Quavang Quaxanh" },
  ]);
  expect((await found("quaxanh")).first).toBe(rows + 7);
  expect((await found("quavang")).total).toBe(2);
  const whole = (await found("")).total;
  await index.remove([1204, rows + 7]);
  expect(await found("quavang")).toMatchObject({ total: 0 });
  expect((await found("")).total).toBe(whole - 2);
});

test("a segment that was never finished is nobody's, and the next run begins anew", async () => {
  await unfreeze();
  await sql`insert into search_segment (documents, text_versions) values ('', '')`.execute(database.db);
  expect((await engine().search({ query: corpus.document(700).title, filters: noFilters, order: "relevance", page: 1, pageSize: 1 })).hits[0]?.id).toBe(701);
  expect(await freezeWords({ db: database.db, ...at })).toBe(true);
  expect(await fresh()).toEqual({ fresh: 0, segments: 1 });
});

test("a process that was asked nothing for longer than changes are kept reads everything anew", async () => {
  const { db } = database;
  const ask = async (query: string) => (await engine().search({ query, filters: noFilters, order: "relevance", page: 1, pageSize: 5, isVerbatim: true })).total;
  await ask("quaxanh");
  await postgresIndex({ db }).put([{ ...corpus.document(9), title: "Quadolam" }]);
  await sql`delete from search_change`.execute(db);
  const kept = sql`jsonb_build_object('from', pg_snapshot_xmax(pg_current_snapshot())::text, 'next', pg_snapshot_xmax(pg_current_snapshot())::text)`;
  await sql`insert into search_state (name, value) values ('changes', ${kept}) on conflict (name) do update set value = excluded.value`.execute(db);
  expect(await ask("quadolam")).toBe(1);
});

test("changes are forgotten in the end", async () => {
  const { db } = database;
  await postgresIndex({ db }).put([{ ...corpus.document(9), title: "Quatrang" }]);
  const trimmed = async () => {
    await sql`update search_state set changed_at = now() - interval '2 hours' where name = 'changes'`.execute(db);
    await trimChanges({ db });
    return (await sql`select from search_change limit 1`.execute(db)).rows.length;
  };
  await trimChanges({ db });
  await expect.poll(trimmed).toBe(0);
  await postgresIndex({ db }).put([{ ...corpus.document(9), title: "Quacamvang" }]);
  expect((await engine().search({ query: "quacamvang", filters: noFilters, order: "relevance", page: 1, pageSize: 5, isVerbatim: true })).total).toBe(1);
});
