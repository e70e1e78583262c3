import { beforeAll, expect, test } from "vitest";
import { indexInitiative } from "#search/postgres/index-initiative.ts";
import { rebuildIndex } from "#search/postgres/rebuild-index.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const documents = () => database.db.selectFrom("searchDocument").select(["initiativeId", "words"]).orderBy("initiativeId").execute();

test("indexing twice writes one document; what is no longer public leaves the index", async () => {
  const initiativeId = await makeDossier({ world, status: "approved", published: true, title: "Tra cứu mã QR" });
  expect(await indexInitiative({ db: database.db, initiativeId })).toBe(true);
  const once = await documents();
  expect(await indexInitiative({ db: database.db, initiativeId })).toBe(true);
  expect(await documents()).toEqual(once);
  await database.db.updateTable("publication").set({ endedAt: testNow, endReason: "Gỡ" }).where("initiativeId", "=", initiativeId).execute();
  expect(await indexInitiative({ db: database.db, initiativeId })).toBe(false);
  expect(await documents()).toEqual([]);
});

test("confidential text and people are not in a document", async () => {
  const initiativeId = await makeDossier({ world, status: "approved", published: true, confidential: "Zafirlex" });
  await indexInitiative({ db: database.db, initiativeId });
  const [document] = await documents();
  expect(document?.words).toContain("'cho'");
  for (const secret of ["zafirlex", "'tac'", "'nguyen'", "'tran'"]) expect(document?.words).not.toContain(secret);
});

test("the longest texts fit the index", async () => {
  const initiativeId = await makeDossier({ world, status: "approved", published: true, title: "Rất dài" });
  const longest = Array.from({ length: 4000 }, (_, index) => `từ${index % 997}`)
    .join(" ")
    .slice(0, 20_000);
  await database.db
    .updateTable("initiative")
    .set({ problem: longest, solution: longest, novelty: longest, benefits: longest, conditions: "đ".repeat(20_000) })
    .where("id", "=", initiativeId)
    .execute();
  expect(await indexInitiative({ db: database.db, initiativeId })).toBe(true);
});

test("a rebuild brings in what is missing and takes out what should not be there", async () => {
  await database.db.deleteFrom("searchDocument").execute();
  const hidden = await makeDossier({ world, status: "under_review" });
  await database.db.insertInto("searchDocument").values({ initiativeId: hidden, words: "'bi':1 'mat':2" }).execute();
  const open = await database.db.selectFrom("publicInitiative").select("id").execute();
  expect(await rebuildIndex({ db: database.db })).toEqual({ indexed: open.length, removed: 1 });
  expect((await documents()).map((document) => document.initiativeId)).toEqual(open.map((row) => row.id).sort((left, right) => left - right));
});
