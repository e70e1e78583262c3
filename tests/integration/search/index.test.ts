import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { indexInitiative } from "#tests/support/index-initiative.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const documents = () => database.db.selectFrom("searchEntry").select(["initiativeId", "words", "streams", "texts"]).orderBy("initiativeId").execute();

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

test("confidential text is not in a document", async () => {
  const initiativeId = await makeDossier({ world, status: "approved", published: true, confidential: "Zafirlex" });
  await indexInitiative({ db: database.db, initiativeId });
  const [document] = await documents();
  const written = JSON.stringify(document).toLowerCase();
  expect(written).toContain("chờ lâu");
  for (const secret of ["zafirlex", "mật khẩu"]) expect(written).not.toContain(secret);
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
