import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/access/actor.ts";
import { routeAccess } from "#app/domain/access/routes.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { statuses, isDecided, type Status } from "#app/domain/initiative/states.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { routePaths } from "#tests/support/route-paths.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const variants = statuses.flatMap((status): { status: Status; published: boolean }[] =>
  isDecided(status)
    ? [
        { status, published: false },
        { status, published: true },
      ]
    : [{ status, published: false }],
);

function everybody(): [string, Viewer][] {
  const { author, coauthor, officer, otherOfficer, secretary, chair, member, secondMember, idleMember, board, administrator, observer, stranger } = world;
  return Object.entries({
    author,
    coauthor,
    officer,
    otherOfficer,
    secretary,
    chair,
    member,
    secondMember,
    idleMember,
    board,
    administrator,
    observer,
    stranger,
    public: null,
  });
}

/** What the HTTP answer means; a redirect to the sign-in page is a refusal, any other redirect follows a deed. */
function meaning(response: Response): string {
  const location = response.headers.get("Location") ?? response.headers.get("X-Remix-Redirect") ?? "";
  if (location.startsWith("/dang-nhap")) return "sign in";
  if ([403, 404, 405].includes(response.status)) return String(response.status);
  return response.status >= 500 ? `broken: ${response.status}` : "allowed";
}

/** What the registry promises, worked out from the facts alone. */
async function promised(viewer: Viewer, id: number, path: string, kind: "read" | "write"): Promise<string> {
  const rule = routeAccess[path]?.[kind];
  if (!rule) return "405";
  if (!viewer) return "sign in";
  const file = (await findInitiativeFacts({ db: database.db, id }))!;
  if (!initiativePolicy.view(viewer, file)) return "404";
  if (rule.about !== "initiative") throw new Error(`${path} is not about an initiative`);
  return rule.allows(viewer, file) ? "allowed" : "403";
}

let cells = 0;
const dossierRoutes = routePaths().filter((path) => path.startsWith("/ho-so/:id"));

test.each(variants)("every dossier route for everybody, file $status, published $published", { timeout: 120_000 }, async ({ status, published }) => {
  const id = await makeDossier({ world, status, published });
  const wrong: string[] = [];
  for (const [who, viewer] of everybody()) {
    for (const path of dossierRoutes) {
      const url = path.replace(":id", String(id));
      const read = { wanted: await promised(viewer, id, path, "read"), found: meaning(await site.request(viewer, url)) };
      cells += 1;
      if (read.wanted !== read.found) wrong.push(`${who} GET ${path}: ${read.found}, not ${read.wanted}`);
      // Deeds that are allowed belong to the journeys; here nothing may move.
      const wanted = await promised(viewer, id, path, "write");
      if (wanted === "allowed") continue;
      const found = meaning(await site.request(viewer, url, { form: { reason: "Thử làm việc không được phép", xac_nhan: "1" } }));
      cells += 1;
      if (wanted !== found) wrong.push(`${who} POST ${path}: ${found}, not ${wanted}`);
    }
  }
  expect(wrong).toEqual([]);
  const after = await findInitiativeFacts({ db: database.db, id });
  expect([after?.status, after?.isPublished]).toEqual([status, published]);
});

test("routes about people and desks, for everybody", async () => {
  const wrong: string[] = [];
  const plain = Object.entries(routeAccess).filter(
    ([path, access]) => !path.includes(":") && access.read?.about === "viewer" && path !== "/*" && path !== "/thiet-ke",
  );
  for (const [who, viewer] of everybody()) {
    for (const [path, { read }] of plain) {
      const found = meaning(await site.request(viewer, path));
      const allowed = read?.about === "viewer" && read.allows(viewer);
      const wanted = allowed ? "allowed" : viewer ? "403" : "sign in";
      cells += 1;
      // Who is signed in is sent on from the doors to an account.
      if (wanted !== found) wrong.push(`${who} GET ${path}: ${found}, not ${wanted}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("an initiative that one may not see answers as one that does not exist", async () => {
  const hidden = await makeDossier({ world, status: "under_review" });
  for (const path of dossierRoutes) {
    const there = await site.request(world.stranger, path.replace(":id", String(hidden)));
    const absent = await site.request(world.stranger, path.replace(":id", "999999"));
    const size = async (answer: Response) => (await answer.text()).replaceAll(/[0-9a-f-]{36}|nonce="[^"]*"|999999|\d+/g, "").length;
    expect([there.status, await size(there)]).toEqual([absent.status, await size(absent)]);
  }
});

test("the matrix is as large as promised", () => {
  expect(cells).toBeGreaterThanOrEqual(3000);
});
