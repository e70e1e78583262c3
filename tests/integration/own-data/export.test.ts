import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { sectionKeys } from "#app/domain/account/own-data.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { exportOwnData } from "#app/operations/account/export-own-data.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import { createFolderStorage } from "#app/platform/storage/folder-storage.ts";
import { selectOwnFiles } from "#db/own-data/work-data.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { plantSecrets, type Planted } from "#tests/support/planted.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const database = testDatabase();
let world: World;
let planted: Planted;
let folder: string;
const password = "Một câu dài để thử";
beforeAll(async () => {
  world = await makeWorld(database.db);
  planted = await plantSecrets(world);
  folder = await mkdtemp(join(tmpdir(), "own-data-"));
  const hash = await hashPassword(password);
  for (const { accountId } of [world.author, world.member])
    await world.db.insertInto("accountPassword").values({ accountId, hash, changedAt: testNow }).execute();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const storage = () => createFolderStorage({ folder });

async function download(actor: Actor): Promise<Record<string, string>> {
  const result = await exportOwnData({ db: world.db, storage: storage(), actor, password, address: "10.0.0.2", now: testNow });
  if (!result.ok) throw new Error(result.reason);
  const parts = unzipSync(new Uint8Array(await buffer(result.archive)));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("an author takes away their files with the texts they wrote, and nothing of the council's work under embargo", async () => {
  const key = "0123456789abcdef0123456789abcdef";
  await storage().put({ key, source: Readable.from([Buffer.from("bảng số liệu")]), size: Buffer.byteLength("bảng số liệu") });
  await world.db
    .insertInto("evidenceFile")
    .values({
      initiativeId: planted.draft,
      name: "số liệu.txt",
      mediaType: "text/plain",
      size: 17,
      sha256: "a".repeat(64),
      storageKey: key,
      visibility: "handlers",
      uploadedBy: world.author.accountId,
      uploadedAt: testNow,
    })
    .execute();
  const parts = await download(world.author);
  const file = Object.keys(parts).find((name) => name.startsWith("tep-minh-chung/"));
  expect(file && parts[file]).toBe("bảng số liệu");
  expect(
    Object.keys(parts)
      .filter((name) => name.endsWith(".json"))
      .sort(),
  ).toEqual(sectionKeys.map((section) => `${section}.json`).sort());
  const all = Object.values(parts).join("\n");
  expect(["zqdtitle", "zqdconfidential", "zqsconfidential", "zqrtitle"].filter((word) => !all.includes(word))).toEqual([]);
  expect(
    ["zqereason", "zqefirstcomment", "zqsfirstcomment", "zqsfirstnote", "zqrfirstnote", "Zqfirst", "Zqsecond", key].filter((word) => all.includes(word)),
  ).toEqual([]);
  const files = JSON.parse(parts["ho-so.json"] ?? "") as { id: number; status: string }[];
  expect(files.find(({ id }) => id === planted.embargoed)?.status).toBe("awaiting_release");
});

test("a reviewer takes away their own sheets and nobody else's", async () => {
  const all = Object.values(await download(world.member)).join("\n");
  expect(["zqsfirstcomment", "zqsfirstnote", "zqsfirstmark", "zqsfirstfeasibility"].filter((word) => !all.includes(word))).toEqual([]);
  expect(["zqssecond", "zqesecond", "zqrsecond", "zqdtitle", "zqsconfidential"].filter((word) => all.includes(word))).toEqual([]);
});

test("who was named as an author and has not accepted takes away no confidential part", async () => {
  const id = await makeDossier({ world, status: "draft", confidential: "zqnconfidential" });
  const contentFor = async (actor: Actor) => (await selectOwnFiles({ db: world.db, actor })).find((file) => file.id === id)?.content;
  const coauthor = world.db.updateTable("initiativeAuthor").where("initiativeId", "=", id).where("accountId", "=", world.coauthor.accountId);
  await coauthor.set({ acceptedAt: null, confirmedAt: null }).execute();
  expect((await contentFor(world.author))?.confidential).toBe("zqnconfidential");
  expect(await contentFor(world.coauthor)).not.toHaveProperty("confidential");
  await world.db.deleteFrom("initiative").where("id", "=", id).execute();
});

test("the page to read is one file that runs nothing, whatever was typed", async () => {
  const id = await makeDossier({ world, status: "draft", title: '<script>alert("x")</script>' });
  const page = (await download(world.author))["doc-truoc.html"] ?? "";
  expect(page).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
  expect(/<script|src=|href=|javascript:/.exec(page)).toBeNull();
  await world.db.deleteFrom("initiative").where("id", "=", id).execute();
});

test("without the password there is no archive, and taking one stands in the log", async () => {
  const options = { db: world.db, storage: storage(), actor: world.member, address: "10.0.0.2", now: testNow };
  expect(await exportOwnData({ ...options, password: "sai" })).toEqual({ ok: false, reason: "password_wrong" });
  const log = await world.db.selectFrom("event").select("actorId").where("verb", "=", "own_data_exported").execute();
  expect(log.map(({ actorId }) => actorId)).toEqual([world.author.accountId, world.member.accountId, world.author.accountId]);
});
