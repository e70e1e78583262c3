import { beforeAll, expect, test } from "vitest";
import { visibilities, type Visibility } from "#app/domain/evidence/visibility.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { isDecided, statuses, type Status } from "#app/domain/initiative/states.ts";
import { readDossier } from "#app/pages/dossier/dossier.ts";
import { readPublicFile, readStoredFile } from "#app/pages/evidence/stored-file.ts";
import { readInitiative } from "#app/pages/public/initiative.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { castOf } from "#tests/support/cast.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeEvidence } from "#tests/support/evidence.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const authors = ["author", "coauthor"];
const unitSide = [...authors, "board", "observer", "officer"];
const atUnit: Status[] = ["awaiting_unit", "returned_by_unit", "declined_by_unit"];
const reviewed: Status[] = ["under_review", "in_council", "approved", "needs_work", "not_approved"];

/** Written by hand from the promise: a draft's files are its authors', handlers' files never a reviewer's, and nobody else reads any at the desk. */
function readersAtDesk(status: Status, visibility: Visibility): string[] {
  if (status === "draft") return authors;
  if (atUnit.includes(status)) return [...unitSide].sort();
  // These dossiers have a council from their receipt on; before, the campaign's secretaries take them in.
  const council = status === "received" || reviewed.includes(status) ? ["chair", "secretary"] : ["secretary"];
  const reviewers = visibility !== "handlers" && reviewed.includes(status) ? ["member", "secondMember"] : [];
  return [...unitSide, ...council, ...reviewers].sort();
}

const cases = statuses.flatMap((status) => (isDecided(status) ? [false, true] : [false]).map((published) => ({ status, published })));

test("who reads which file, for everybody, in every state: at its own address, in the list of the dossier, in public", async () => {
  const { db } = database;
  let cells = 0;
  for (const { status, published } of cases) {
    const initiativeId = await makeDossier({ world, status, published });
    const file = (await findInitiativeFacts({ db, id: initiativeId }))!;
    const isPublic = published && status === "approved";
    const ids: Record<Visibility, number> = { public: 0, reviewers: 0, handlers: 0 };
    for (const visibility of visibilities) ids[visibility] = await makeEvidence({ world, initiativeId, visibility });
    for (const visibility of visibilities) {
      const fileId = ids[visibility];
      const opened: string[] = [];
      const listed: string[] = [];
      for (const [who, viewer] of castOf(world)) {
        cells += 1;
        if (viewer && (await readStoredFile({ db, actor: viewer, file, fileId }))) opened.push(who);
        if (!viewer || !initiativePolicy.view(viewer, file)) continue;
        const { files } = await readDossier({ db, actor: viewer, file, now: testNow });
        if (files.some(({ id }) => id === fileId)) listed.push(who);
      }
      const wanted = readersAtDesk(status, visibility);
      expect([status, published, visibility, opened.sort(), listed.sort()]).toEqual([status, published, visibility, wanted, wanted]);
      const inPublic = file.code && (await readPublicFile({ db, code: file.code, fileId }));
      expect([status, published, visibility, Boolean(inPublic)]).toEqual([status, published, visibility, isPublic && visibility === "public"]);
    }
    const page = file.code ? await readInitiative({ db, code: file.code }) : undefined;
    expect(page?.files.map(({ id }) => id) ?? []).toEqual(isPublic ? [ids.public] : []);
  }
  expect(cells).toBe(cases.length * 3 * 14);
  console.log(`evidence files: ${cells} cells of person × visibility × state, 0 leaks`);
});

test("a file of one dossier is not there under the number of another", async () => {
  const [one, other] = [await makeDossier({ world, status: "draft" }), await makeDossier({ world, status: "draft" })];
  const fileId = await makeEvidence({ world, initiativeId: one, visibility: "public" });
  const facts = (await findInitiativeFacts({ db: database.db, id: other }))!;
  expect(await readStoredFile({ db: database.db, actor: world.author, file: facts, fileId })).toBeUndefined();
});

test("somebody named as an author who has not accepted reads no files", async () => {
  const { db } = database;
  const initiativeId = await makeDossier({ world, status: "draft" });
  await db.updateTable("initiativeAuthor").set({ acceptedAt: null }).where("initiativeId", "=", initiativeId).where("position", "=", 2).execute();
  const facts = (await findInitiativeFacts({ db, id: initiativeId }))!;
  for (const visibility of visibilities) {
    const fileId = await makeEvidence({ world, initiativeId, visibility });
    expect(await readStoredFile({ db, actor: world.coauthor, file: facts, fileId })).toBeUndefined();
  }
});

test("a removed file is gone, but where a version that was sent names it", async () => {
  const { db } = database;
  const initiativeId = await makeDossier({ world, status: "returned_by_unit" });
  const [named, unnamed] = [
    await makeEvidence({ world, initiativeId, visibility: "reviewers", text: "được nêu" }),
    await makeEvidence({ world, initiativeId, visibility: "reviewers", text: "không được nêu" }),
  ];
  await db
    .insertInto("initiativeVersion")
    .values({ initiativeId, number: 2, content: { title: "Bản đã gửi", files: [{ id: named }] }, submittedAt: testNow, submittedBy: world.author.accountId })
    .execute();
  await db.updateTable("evidenceFile").set({ removedAt: testNow, removedBy: world.author.accountId }).where("id", "in", [named, unnamed]).execute();
  const facts = (await findInitiativeFacts({ db, id: initiativeId }))!;
  const opens = async (actor: World["author"], fileId: number) => Boolean(await readStoredFile({ db, actor, file: facts, fileId }));
  expect([await opens(world.officer, named), await opens(world.author, unnamed), await opens(world.stranger, named)]).toEqual([true, false, false]);
  const { files } = await readDossier({ db, actor: world.author, file: facts, now: testNow });
  expect(files).toEqual([]);
});
