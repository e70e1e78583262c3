import { beforeAll, expect, test } from "vitest";
import { readListAddress } from "#app/domain/search/list-address.ts";
import { readHome } from "#app/pages/home.ts";
import { readApiInitiatives } from "#app/pages/public/api-initiatives.ts";
import { readCampaign } from "#app/pages/public/campaign.ts";
import { readFeed } from "#app/pages/public/feed.ts";
import { readInitiative } from "#app/pages/public/initiative.ts";
import { readSearchResults } from "#app/pages/public/search-results.ts";
import { readSitemap } from "#app/pages/public/sitemap.ts";
import { readUnit } from "#app/pages/public/unit.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { publish } from "./published.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

async function counts() {
  const { db } = database;
  const criteria = readListAddress(new URLSearchParams({ q: "hẹn" }));
  const pages: [string, () => Promise<unknown>][] = [
    ["home", () => readHome({ db, now: testNow })],
    ["campaign", () => readCampaign({ db, slug: "dot-thu-nghiem" })],
    ["search", () => readSearchResults({ db, criteria })],
    ["initiative", () => readInitiative({ db, code: "SK-2026-0001" })],
    ["unit", () => readUnit({ db, id: world.unitId, page: 1 })],
    ["API", () => readApiInitiatives({ db, origin: "", criteria })],
    ["feed", () => readFeed({ db, criteria: readListAddress(new URLSearchParams()) })],
    ["sitemap", () => readSitemap({ db })],
  ];
  const found: Record<string, number> = {};
  for (const [name, read] of pages) {
    // The words of the search index are learned at the first question.
    await read();
    database.takeQueries();
    await read();
    found[name] = database.takeQueries().length;
  }
  return found;
}

test("a page takes as many queries for thirty initiatives as for one", async () => {
  await publish(world, { code: "SK-2026-0001", title: "Lịch hẹn nộp hồ sơ" });
  const few = await counts();
  for (let made = 0; made < 30; made += 1) await publish(world, { title: `Lịch hẹn của phường số ${made}` });
  expect(await counts()).toEqual(few);
  expect(few).toEqual({ home: 4, campaign: 4, search: 5, initiative: 3, unit: 4, API: 5, feed: 1, sitemap: 1 });
});

test("the list gives twenty a page and knows the total", async () => {
  const second = await readSearchResults({ db: database.db, criteria: readListAddress(new URLSearchParams({ q: "hẹn", trang: "2" })) });
  expect([second.total, second.pages, second.found.length]).toEqual([31, 2, 11]);
});
