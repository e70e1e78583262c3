import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { noFilters } from "#app/domain/search/criteria.ts";
import { readListAddress } from "#app/domain/search/list-address.ts";
import { readApiInitiatives } from "#app/pages/public/api-initiatives.ts";
import { readFeed } from "#app/pages/public/feed.ts";
import { readSearchResults } from "#app/pages/public/search-results.ts";
import { findSearchNews } from "#app/platform/jobs/search-news.ts";
import { searchEngine } from "#search/engine.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import type { SearchEngine } from "#search/types.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier, type DossierOptions } from "#tests/support/dossier.ts";
import { indexInitiative } from "#tests/support/index-initiative.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let engine: SearchEngine;
const hidden: number[] = [];
let open: number;

/** A word that stands only in what is not public, one that stands nowhere, and one that stands in what is public. */
const secret = "quavoxen";
const nothing = "quawomen";
const known = "quaxopen";

beforeAll(async () => {
  const { db } = database;
  const world: World = await makeWorld(db);
  await db.insertInto("field").values({ slug: "kin", name: "Lĩnh vực kín", description: "Chưa ai công bố", position: 901 }).execute();
  const states: Omit<DossierOptions, "world">[] = [
    { status: "draft" },
    { status: "awaiting_unit" },
    { status: "under_review" },
    { status: "approved" },
    { status: "needs_work", published: true },
    { status: "withdrawn" },
  ];
  for (const [place, state] of states.entries()) {
    const id = await makeDossier({ world, ...state, title: `Quầy sách lưu động ${secret} số ${place}` });
    await db.updateTable("initiative").set({ fieldSlug: "kin" }).where("id", "=", id).execute();
    hidden.push(id);
  }
  // Was public, found and learnt; then taken back.
  const takenBack = await makeDossier({ world, status: "approved", published: true, title: `Quầy sách lưu động ${secret} cuối tuần` });
  await db.updateTable("initiative").set({ fieldSlug: "kin" }).where("id", "=", takenBack).execute();
  await indexInitiative({ db, initiativeId: takenBack });
  await refreshLexicon({ db });
  engine = searchEngine({ db });
  expect((await ask(secret)).hits.map(({ id }) => id)).toEqual([takenBack]);
  const end = { endedAt: new Date(), endedBy: world.board.accountId, endReason: "Cần kiểm tra lại." };
  await db.updateTable("publication").set(end).where("initiativeId", "=", takenBack).execute();
  hidden.push(takenBack);
  open = await makeDossier({ world, status: "approved", published: true, title: `Bản đồ điểm ngập ${known}`, confidential: `Máy chủ ${secret}` });
  const others = [];
  for (const title of ["Phân loại rác tại nguồn", "Sổ tay điện tử", "Hẹn giờ nộp hồ sơ"])
    others.push(await makeDossier({ world, status: "approved", published: true, title }));
  for (const initiativeId of [...hidden, ...others, open]) await indexInitiative({ db, initiativeId });
  await refreshLexicon({ db });
  // One process may answer once with the words it knew before.
  await ask("sổ tay");
});

const ask = (query: string, isVerbatim = false) =>
  engine.search({ query, filters: noFilters, order: "relevance", page: 1, pageSize: 20, withFacets: true, isVerbatim });

/** An answer without the word that was asked for: a mended question repeats the rest of it. */
const told = (answer: unknown, word: string) => JSON.stringify(answer).replaceAll(word, "…");

describe("the index knows nothing of what is not public", () => {
  test.each(["search_entry", "search_merit", "search_delivery"])("%s", async (table) => {
    const { rows } = await sql<{ id: number }>`select initiative_id as id from ${sql.table(table)} where initiative_id = any(${hidden}::integer[])`.execute(
      database.db,
    );
    expect(rows).toEqual([]);
  });

  test("its words and pairs of words", async () => {
    const terms = async (word: string) =>
      (await database.db.selectFrom("searchTerm").select("term").where("term", "like", `%${word}%`).orderBy("term").execute()).map(({ term }) => term);
    expect(await terms(secret)).toEqual([]);
    expect(await terms("sach")).toEqual([]);
    expect(await terms(known)).toContain(known);
  });

  test("its texts", async () => {
    const { rows } = await sql<{ id: number }>`select initiative_id as id from search_entry where search_entry::text ilike ${`%${secret}%`}::text`.execute(
      database.db,
    );
    expect(rows).toEqual([]);
  });
});

describe("a question that only hidden files would answer is a question that nothing answers", () => {
  const forms: [string, (word: string) => string, boolean?][] = [
    ["one word", (word) => word],
    ["as it stands", (word) => word, true],
    ["its beginning, while it is typed", (word) => word.slice(0, 6)],
    ["two letters exchanged", (word) => word.slice(0, 4) + word.charAt(5) + word.charAt(4) + word.slice(6)],
    ["with a known word", (word) => `sổ tay ${word}`],
    ["a whole title", (word) => (word === known ? `bản đồ điểm ngập ${word}` : `quầy sách lưu động ${word}`)],
    ["a code", (word) => `SK-2026-9${word.length}77 ${word}`],
  ];

  test.each(forms)("%s: the same answer by the same statements", async (_, form, isVerbatim = false) => {
    await ask(form(nothing), isVerbatim);
    database.takeQueries();
    const empty = told(await ask(form(nothing), isVerbatim), nothing);
    const statements = database.takeQueries();
    expect([told(await ask(form(secret), isVerbatim), secret), database.takeQueries()]).toEqual([empty, statements]);
    expect(statements.length).toBeGreaterThan(0);
    expect((await ask(form(known), isVerbatim)).hits.map(({ id }) => id)).toContain(open);
  });

  test("facets name no field that only hidden files have", async () => {
    const { facets } = await ask("");
    expect(facets?.field).toEqual([{ value: "chuyen-doi-so-thu", count: 4 }]);
  });

  test("nothing is like them, not even to themselves", async () => {
    const like = (word: string) => engine.similar({ title: `Quầy sách lưu động ${word}`, summary: `Sách ${word} đến xóm trọ.`, limit: 10 });
    expect([await like(secret), await like(nothing)]).toEqual([[], []]);
    expect((await engine.similar({ title: `Bản đồ điểm ngập ${known}`, summary: "", limit: 10 })).map(({ id }) => id)).toEqual([open]);
  });

  test("page, feed, programs and letters tell of none", async () => {
    const { db } = database;
    const everywhere = async (word: string) => {
      const criteria = readListAddress(new URLSearchParams({ q: word }));
      const results = await readSearchResults({ db, engine, criteria, explain: false });
      const feed = await readFeed({ db, engine, criteria });
      const api = await readApiInitiatives({ db, engine, origin: "https://sangkien.test", criteria });
      const news = await findSearchNews({ db, engine, criteria, since: new Date(0), until: new Date("2100-01-01") });
      return told([results, feed.cards, api, news], word);
    };
    expect(await everywhere(secret)).toBe(await everywhere(nothing));
    expect(await everywhere(known)).toContain("Bản đồ điểm ngập");
  });
});
