import { afterAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/access/actor.ts";
import { routeAccess } from "#app/domain/access/routes.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { isDecided, statuses, type Status } from "#app/domain/initiative/states.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { answerMeaning } from "#tests/support/answer-meaning.ts";
import { castOf } from "#tests/support/cast.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import { dossierAddress } from "#tests/support/dossier-address.ts";
import { makeEvidence } from "#tests/support/evidence.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { inParallel } from "#tests/support/in-parallel.ts";
import { routePlaces, type RoutePlace } from "#tests/support/route-paths.ts";
import type { TestSite } from "#tests/support/site.ts";
import type { World } from "#tests/support/world.ts";

interface Variant {
  status: Status;
  published: boolean;
}

/** Every state that a file may be in, released and not where there is a result. */
const variants = statuses.flatMap((status): Variant[] => (isDecided(status) ? [false, true] : [false]).map((published) => ({ status, published })));
/** Two halves of about the same work: files of their own, to be run side by side. */
const half = variants.findIndex(({ status }) => status === "in_council");
export const untilReview = variants.slice(0, half);
export const fromTheCouncil = variants.slice(half);

export const places = routePlaces().filter(({ path }) => path.startsWith("/ho-so/:id"));
const anyForm = { reason: "Thử làm việc không được phép", xac_nhan: "1" };

/** What the registry promises, worked out from the facts alone. */
function promised(options: { viewer: Viewer; file: InitiativeFacts; path: string; kind: "read" | "write" }): string {
  const { viewer, file, path, kind } = options;
  const rule = routeAccess[path]?.[kind];
  if (!rule) return "405";
  if (!viewer) return "sign in";
  if (!initiativePolicy.view(viewer, file)) return "404";
  if (rule.about !== "initiative") throw new Error(`${path} is not about an initiative`);
  return rule.allows(viewer, file) ? "allowed" : "403";
}

interface Cell {
  who: string;
  viewer: Viewer;
  place: RoutePlace;
  file: InitiativeFacts;
  /** An evidence file that all who may see the dossier may open. */
  evidenceId: number;
}

/**
 * Tests every dossier route for everybody in those states.
 * @param options.world is asked for while tests run
 * @param options.cells the least number of answers
 */
export function testMatrix(options: { database: TestDatabase; site: TestSite; world: () => World; states: Variant[]; cells: number }): void {
  const { database, site, states } = options;
  const found: Record<string, number> = {};

  /** What of one route and person is not as promised: the page, its data, and the deed where it is refused. */
  async function faultsOf({ who, viewer, place, file, evidenceId }: Cell): Promise<string[]> {
    const { path, dataId } = place;
    const address = dossierAddress(path, file.id).replace(":file", String(evidenceId));
    const data = `${address}?_data=${encodeURIComponent(dataId)}`;
    const wrong: string[] = [];
    const compare = async (what: string, wanted: string, answer: Promise<Response>) => {
      const meaning = await answerMeaning(await answer);
      found[meaning] = (found[meaning] ?? 0) + 1;
      if (meaning !== wanted) wrong.push(`${who} ${what} ${path}: ${meaning}, not ${wanted}`);
    };
    // A data request runs the same loader or action without the frame around it: whole pages are asked for in the states with most to lose.
    const wantsPages = ["draft", "under_review", "approved"].includes(file.status);
    const reading = promised({ viewer, file, path, kind: "read" });
    await compare("GET data", reading, site.request(viewer, data));
    if (wantsPages) await compare("GET", reading, site.request(viewer, address));
    // Deeds that are allowed belong to the journeys; here nothing may move.
    const writing = promised({ viewer, file, path, kind: "write" });
    if (writing === "allowed") return wrong;
    await compare("POST data", writing, site.request(viewer, data, { form: anyForm }));
    if (wantsPages) await compare("POST", writing, site.request(viewer, address, { form: anyForm }));
    return wrong;
  }

  test.each(states)("every dossier route for everybody, file $status, published $published", async ({ status, published }) => {
    const world = options.world();
    const id = await makeDossier({ world, status, published });
    const file = (await findInitiativeFacts({ db: database.db, id }))!;
    const evidenceId = await makeEvidence({ world, initiativeId: id, visibility: "reviewers", dataDir: site.dataDir });
    const cells = castOf(world).flatMap(([who, viewer]) => places.map((place): Cell => ({ who, viewer, place, file, evidenceId })));
    expect((await inParallel(cells, 6, faultsOf)).flat()).toEqual([]);
    expect(await findInitiativeFacts({ db: database.db, id })).toEqual(file);
    const log = await database.db.selectFrom("event").select("verb").where("initiativeId", "=", id).execute();
    expect(log).toEqual([]);
  });

  test("the matrix is as large as promised, and every kind of answer stands in it", () => {
    expect(Object.keys(found).sort()).toEqual(["403", "404", "405", "allowed", "sign in"]);
    expect(Object.values(found).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(options.cells);
  });

  afterAll(() => console.log(`permission matrix, cells by answer: ${JSON.stringify(found)}`));
}
