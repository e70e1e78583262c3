import { beforeAll, afterAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/access/actor.ts";
import { isBoard, isOfficerOf } from "#app/domain/access/actor.ts";
import { routeAccess } from "#app/domain/access/routes.ts";
import { answerMeaning } from "#tests/support/answer-meaning.ts";
import { castOf } from "#tests/support/cast.ts";
import { concreteAddress } from "#tests/support/concrete-address.ts";
import { testDatabase } from "#tests/support/database.ts";
import { inParallel } from "#tests/support/in-parallel.ts";
import { makeLandmarks, type Landmarks } from "#tests/support/landmarks.ts";
import { routePlaces, type RoutePlace } from "#tests/support/route-paths.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let landmarks: Landmarks;
beforeAll(async () => {
  world = await makeWorld(database.db);
  landmarks = await makeLandmarks(world, site.dataDir);
});

const places = routePlaces().filter(({ path }) => !path.startsWith("/ho-so/:id"));

/** Things of one unit or person answer others as things that do not exist; the style page is not in production. */
function isThere(viewer: Viewer, path: string): boolean {
  if (path === "/*" || path === "/thiet-ke") return false;
  if (path.startsWith("/viec-cua-don-vi/dang-ky/:id")) return isOfficerOf(viewer, world.unitId);
  if (path.startsWith("/viec-cua-don-vi/uy-quyen/:grant")) return viewer?.accountId === world.officer.accountId;
  if (path.startsWith("/viec-cua-don-vi/nhap/:id")) return viewer?.accountId === world.officer.accountId;
  if (path.startsWith("/tim-kiem-da-luu/:id")) return viewer?.accountId === world.author.accountId;
  if (path.startsWith("/ap-dung/:id")) return isBoard(viewer) || isOfficerOf(viewer, world.unitId);
  return true;
}

function promised(viewer: Viewer, path: string, kind: "read" | "write"): string {
  const rule = routeAccess[path]?.[kind];
  if (!rule) return "405";
  if (rule.about === "initiative") throw new Error(`${path} is about an initiative`);
  if (rule.about === "council") return rule.allows(viewer, world.councilId) ? "allowed" : viewer ? "404" : "sign in";
  if (!rule.allows(viewer)) return viewer ? "403" : "sign in";
  return isThere(viewer, path) ? "allowed" : "404";
}

const found: Record<string, number> = {};

interface Cell {
  who: string;
  viewer: Viewer;
  place: RoutePlace;
}

async function faultsOf({ who, viewer, place: { path, dataId } }: Cell): Promise<string[]> {
  const address = concreteAddress({ path, landmarks });
  const data = `${address}?_data=${encodeURIComponent(dataId)}`;
  const wrong: string[] = [];
  const compare = async (what: string, wanted: string, answer: Promise<Response>) => {
    const meaning = await answerMeaning(await answer);
    found[meaning] = (found[meaning] ?? 0) + 1;
    if (meaning !== wanted) wrong.push(`${who} ${what} ${path}: ${meaning}, not ${wanted}`);
  };
  const reading = promised(viewer, path, "read");
  await compare("GET", reading, site.request(viewer, address));
  await compare("GET data", reading, site.request(viewer, data));
  const writing = promised(viewer, path, "write");
  if (writing === "allowed") return wrong;
  const form = { reason: "Thử làm việc không được phép", decision: "confirm", xac_nhan: "1" };
  await compare("POST", writing, site.request(viewer, address, { form }));
  await compare("POST data", writing, site.request(viewer, data, { form }));
  return wrong;
}

/** All that a refused deed could have moved. */
async function state() {
  const { db } = database;
  return {
    accounts: await db.selectFrom("account").selectAll().orderBy("id").execute(),
    grants: await db.selectFrom("roleGrant").selectAll().orderBy("id").execute(),
    applications: await db.selectFrom("application").selectAll().orderBy("id").execute(),
    commendations: await db.selectFrom("commendation").selectAll().orderBy("id").execute(),
    campaigns: await db.selectFrom("campaign").selectAll().orderBy("id").execute(),
    initiatives: await db.selectFrom("initiative").select(["id", "status"]).orderBy("id").execute(),
    assignments: await db.selectFrom("reviewAssignment").selectAll().orderBy("id").execute(),
    releases: await db.selectFrom("release").selectAll().orderBy("id").execute(),
    releaseItems: await db.selectFrom("releaseItem").selectAll().execute(),
    publications: await db.selectFrom("publication").selectAll().orderBy("id").execute(),
    memberSettings: await db.selectFrom("councilMemberSetting").selectAll().execute(),
    relations: await db.selectFrom("declaredRelation").selectAll().execute(),
    events: await db.selectFrom("event").select("seq").orderBy("seq").execute(),
  };
}

test("every other route for everybody: pages, their data, and deeds that are refused", async () => {
  const before = await state();
  const cells = castOf(world).flatMap(([who, viewer]) => places.map((place): Cell => ({ who, viewer, place })));
  expect((await inParallel(cells, 6, faultsOf)).flat()).toEqual([]);
  expect(await state()).toEqual(before);
  expect(Object.keys(found).sort()).toEqual(["403", "404", "405", "allowed", "sign in"]);
  expect(Object.values(found).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(2000);
});

test("asking a page for the data of a page one may not read gives nothing", async () => {
  // The administration's frame tells only which of its pages the viewer may open.
  const frame = await site.request(null, "/quan-tri/tai-khoan?_data=routes%2Fadmin%2Flayout");
  expect([frame.status, await frame.json()]).toEqual([200, { open: [], search: null }]);
  const foreign = await site.request(null, "/sang-kien?_data=routes%2Fadmin%2Faccounts");
  expect([foreign.status >= 400, (await foreign.text()).includes("@thu-nghiem.vn")]).toEqual([true, false]);
});

afterAll(() => console.log(`other routes, cells by answer: ${JSON.stringify(found)}`));
