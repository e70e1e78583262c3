import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "#tests/support/database.ts";
import { dossierAddress } from "#tests/support/dossier-address.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { fromTheCouncil, places, testMatrix } from "./matrix.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

testMatrix({ database, site, world: () => world, states: fromTheCouncil, cells: 10_000 });

test("an initiative that one may not see answers as one that does not exist", async () => {
  const hidden = await makeDossier({ world, status: "under_review" });
  for (const { path } of places) {
    const there = await site.request(world.stranger, dossierAddress(path, hidden));
    const absent = await site.request(world.stranger, dossierAddress(path, 999999));
    const size = async (answer: Response) => (await answer.text()).replaceAll(/[0-9a-f-]{36}|nonce="[^"]*"|999999|\d+/g, "").length;
    expect([there.status, await size(there)]).toEqual([absent.status, await size(absent)]);
  }
});
