import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/access/actor.ts";
import { routeAccess } from "#app/domain/access/routes.ts";
import { statuses } from "#app/domain/initiative/states.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { castOf } from "#tests/support/cast.ts";
import { concreteAddress } from "#tests/support/concrete-address.ts";
import { growTo } from "#tests/support/crowd.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeEvidence } from "#tests/support/evidence.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeLandmarks, type Landmarks } from "#tests/support/landmarks.ts";
import { testNow } from "#tests/support/people.ts";
import { routePaths } from "#tests/support/route-paths.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let landmarks: Landmarks;
const files: number[] = [];
/** An evidence file of each. */
const evidence = new Map<number, number>();
beforeAll(async () => {
  world = await makeWorld(database.db);
  landmarks = await makeLandmarks(world, site.dataDir);
  for (const status of statuses) files.push(await makeDossier({ world, status }));
  // A decision is taken after the vote.
  const voted = { initiativeId: await makeDossier({ world, status: "in_council" }), councilId: world.councilId };
  await database.db
    .insertInto("councilVote")
    .values({ ...voted, agree: 4, disagree: 1, other: 0, totalMembers: 5, heldOn: "2026-05-19", recordedBy: world.chair.accountId, recordedAt: testNow })
    .execute();
  files.push(voted.initiativeId);
  files.push(landmarks.initiativeId);
  files.push(await releasedIdea(false), await releasedIdea(true));
  for (const initiativeId of files) evidence.set(initiativeId, await makeEvidence({ world, initiativeId, visibility: "reviewers", dataDir: site.dataDir }));
});

/** An idea that was approved and released; its authors ask that it count as an initiative, or may. */
async function releasedIdea(isAsked: boolean): Promise<number> {
  const initiativeId = await makeDossier({ world, status: "approved", published: true });
  await database.db.updateTable("initiative").set({ kind: "idea", firstAppliedOn: null }).where("id", "=", initiativeId).execute();
  const request = { requestedBy: world.author.accountId, requestedAt: testNow, firstAppliedOn: "2026-05-04", appliedPlace: "Quầy số 2", evidence: "412 lượt." };
  if (isAsked)
    await database.db
      .insertInto("promotionRequest")
      .values({ initiativeId, ...request })
      .execute();
  return initiativeId;
}

/** A page, and somebody who may read it. */
interface Visit {
  address: string;
  viewer: Viewer;
}

const unseen = ["/*", "/thiet-ke"];
// Doors to an account send on those who are inside.
const doors = ["/dang-nhap", "/dang-ky", "/quen-mat-khau"];

async function visitTo(path: string): Promise<Visit | undefined> {
  const rule = routeAccess[path]?.read;
  if (!rule || unseen.includes(path)) return undefined;
  if (doors.includes(path)) return { address: path, viewer: null };
  const people = castOf(world).map(([, viewer]) => viewer);
  if (rule.about === "viewer") {
    const viewer = people.find((person) => person && rule.allows(person)) ?? null;
    return { address: concreteAddress({ path, landmarks }), viewer };
  }
  if (rule.about === "council") {
    return { address: concreteAddress({ path, landmarks }), viewer: people.find((person) => rule.allows(person, world.councilId)) ?? null };
  }
  for (const initiativeId of files) {
    const file = (await findInitiativeFacts({ db: database.db, id: initiativeId }))!;
    const viewer = people.find((person) => rule.allows(person, file));
    if (viewer) return { address: concreteAddress({ path, landmarks, initiativeId, evidenceId: evidence.get(initiativeId)! }), viewer };
  }
  throw new Error(`Nobody may read ${path}`);
}

/** “status, queries” of every page, by path. */
async function measure(): Promise<Record<string, string>> {
  const measured: Record<string, string> = {};
  for (const path of routePaths()) {
    const visit = await visitTo(path);
    if (!visit) continue;
    const answer = await site.request(visit.viewer, visit.address);
    await answer.text();
    measured[path] = `${answer.status}, ${/db;desc="(\d+)"/.exec(answer.headers.get("Server-Timing") ?? "")?.[1] ?? "not told"}`;
  }
  return measured;
}

test("every page takes at most six queries, and as many with a thousand initiatives as with ten", async () => {
  // The words of the index are read once by each process, not by a page.
  await (await site.request(null, "/sang-kien?q=so")).text();
  const few = await measure();
  const paths = Object.keys(few);
  expect(paths.length).toBeGreaterThanOrEqual(70);
  // Handing in leads back to a sheet that is not there to be handed in.
  const sentOn = paths.filter((path) => !few[path]?.startsWith("200, "));
  expect(sentOn).toEqual(["/ho-so/:id/phieu-cham/nop", "/ho-so/:id/phieu-kha-thi/nop"]);
  expect(paths.filter((path) => !(Number(few[path]?.slice(5)) <= 6)).map((path) => `${path}: ${few[path]}`)).toEqual([]);
  // Counting works: these pages cannot be made without the database.
  expect(["/", "/sang-kien", "/ho-so/:id", "/ban-to-chuc"].filter((path) => Number(few[path]?.slice(5)) < 1)).toEqual([]);

  await growTo({ world, initiatives: 1000 });
  const { count } = await database.db
    .selectFrom("initiative")
    .select((get) => get.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBeGreaterThanOrEqual(1000);
  expect(await measure()).toEqual(few);
  console.log(`queries per page, at 10 and at 1,000 initiatives: ${JSON.stringify(few)}`);
});

test("with a thousand initiatives the lists are full, so that a query for each row would have shown", async () => {
  const links = async (viewer: Viewer, address: string) =>
    new Set(
      [...(await (await site.request(viewer, address)).text()).matchAll(/href="\/(?:ho-so\/\d+|sang-kien\/SK-[\d-]+|ap-dung\/\d+)/g)].map(([link]) => link),
    ).size;
  const { author, officer, secretary, member, board } = world;
  const readers: [Viewer, string][] = [
    [null, "/sang-kien?q=so+thu+tu"],
    [author, "/ho-so"],
    [officer, "/viec-cua-don-vi"],
    [secretary, "/viec-cua-hoi-dong?muc=dang-cham"],
    [member, "/cham-diem"],
    [board, "/ban-to-chuc"],
    [officer, "/ap-dung"],
  ];
  const counts: Record<string, boolean> = {};
  for (const [viewer, address] of readers) counts[address] = (await links(viewer, address)) >= 15;
  expect(counts).toEqual(Object.fromEntries(readers.map(([, address]) => [address, true])));
});
