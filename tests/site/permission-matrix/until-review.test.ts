import { beforeAll } from "vitest";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { untilReview, testMatrix } from "./matrix.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

testMatrix({ database, site, world: () => world, states: untilReview, cells: 10_000 });
