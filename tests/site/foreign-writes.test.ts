import { beforeAll, expect, test } from "vitest";
import { answerMeaning } from "#tests/support/answer-meaning.ts";
import { concreteAddress } from "#tests/support/concrete-address.ts";
import { testDatabase } from "#tests/support/database.ts";
import { inParallel } from "#tests/support/in-parallel.ts";
import { makeLandmarks, type Landmarks } from "#tests/support/landmarks.ts";
import { routePlaces } from "#tests/support/route-paths.ts";
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

/** How a write from elsewhere looks: another site's form, one of a neighbouring name, an old browser without Origin, a hidden frame. */
function disguises(): Record<string, string>[] {
  return [
    { Origin: "https://ke-gian.test" },
    {},
    { Origin: "null" },
    { Origin: site.origin, "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
  ];
}

const events = async () => (await database.db.selectFrom("event").select("seq").execute()).length;
const sessions = async () => (await database.db.selectFrom("accountSession").select("id").execute()).length;

test("a write from elsewhere is refused on every route, whoever is signed in, as a page and as a data request", async () => {
  const people = [world.author, world.officer, world.board, world.administrator];
  for (const person of people) await site.request(person, "/robots.txt");
  const before = [await events(), await sessions()];
  const cells = people.flatMap((person) =>
    routePlaces().flatMap(({ path, dataId }) => {
      const address = concreteAddress({ path, landmarks });
      return [address, `${address}?_data=${encodeURIComponent(dataId)}`].flatMap((place) => disguises().map((headers) => ({ person, place, headers })));
    }),
  );
  const answers = await inParallel(cells, 6, async ({ person, place, headers }) => {
    const answer = await site.request(person, place, { form: { reason: "Từ nơi khác" }, headers, isForeign: true });
    await answer.arrayBuffer();
    return answer.status === 403 ? [] : [`${place} ${JSON.stringify(headers)}: ${answer.status}`];
  });
  expect(answers.flat()).toEqual([]);
  expect([await events(), await sessions()]).toEqual(before);
  expect(cells.length).toBeGreaterThanOrEqual(2500);
  console.log(`writes from elsewhere: ${cells.length} refused`);
});

test("the same write from our own page is let in", async () => {
  const address = concreteAddress({ path: "/quan-tri/tai-khoan/:id/khoa", landmarks });
  const answer = await site.request(world.administrator, address, { form: { reason: "Nghỉ việc từ tháng sau" } });
  expect([await answerMeaning(answer), answer.status]).toEqual(["allowed", 302]);
});
