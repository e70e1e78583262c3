import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEnv } from "#app/platform/env.server.ts";
import { createMailer } from "#app/platform/mail/mailer.ts";
import { runCleanFiles } from "#app/platform/jobs/tasks/clean-files.ts";
import { createStorage } from "#app/platform/storage/create-storage.ts";
import { freezeVersion } from "#db/initiatives/freeze-version.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeEvidence } from "#tests/support/evidence.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let dataDir = "";
beforeAll(async () => {
  world = await makeWorld(database.db);
  dataDir = await mkdtemp(join(tmpdir(), "clean-"));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

async function clean() {
  const env = readEnv({ NODE_ENV: "test", DATABASE_URL: database.url, DATA_DIR: dataDir });
  const tools = { db: database.db, env, mailer: createMailer(env), storage: createStorage(env) };
  await runCleanFiles({}, { ...tools, jobKey: "1", queuedAt: now, now });
}
const keyOf = async (id: number) => (await database.db.selectFrom("evidenceFile").select("storageKey").where("id", "=", id).executeTakeFirst())?.storageKey;
const placeOf = (key: string) => join(dataDir, "files", key.slice(0, 2), key.slice(2, 4), key);
const stored = async () =>
  (await readdir(join(dataDir, "files"), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);

test("what nobody needs goes, what anybody may need stays; two machines may clean at once", async () => {
  const { db } = database;
  const initiativeId = await makeDossier({ world, status: "draft" });
  const add = (text: string) => makeEvidence({ world, initiativeId, visibility: "reviewers", text, dataDir });
  const sent = await add("đã gửi rồi gỡ");
  const draft = (await findDraft({ db, id: initiativeId }))!;
  const authors: Parameters<typeof freezeVersion>[0]["authors"] = [];
  await db
    .transaction()
    .execute((tx) => freezeVersion({ tx, id: initiativeId, content: draft.content, authors, submittedBy: world.author.accountId, at: now }));
  const [present, removedLately, removedLong] = [await add("đang có"), await add("vừa gỡ"), await add("gỡ đã lâu")];
  const remove = (id: number, at: Date) =>
    db.updateTable("evidenceFile").set({ removedAt: at, removedBy: world.author.accountId }).where("id", "=", id).execute();
  await remove(sent, daysAgo(90));
  await remove(removedLately, daysAgo(29));
  await remove(removedLong, daysAgo(31));
  const keys = await Promise.all([sent, present, removedLately, removedLong].map(keyOf));
  for (const key of keys) await utimes(placeOf(key!), daysAgo(40), daysAgo(40));
  const orphan = async (key: string, age: number) => {
    await mkdir(join(placeOf(key), ".."), { recursive: true });
    await writeFile(placeOf(key), "không ai nêu");
    await utimes(placeOf(key), daysAgo(age), daysAgo(age));
  };
  await orphan("a".repeat(32), 2);
  // Its row may still be on the way.
  await orphan("b".repeat(32), 0.5);
  await orphan(`${"c".repeat(32)}.1.half`, 2);
  await mkdir(join(dataDir, "incoming"), { recursive: true });
  for (const [name, age] of [
    ["old", 1.1],
    ["new", 0.1],
  ] as const) {
    await writeFile(join(dataDir, "incoming", name), "tạm");
    await utimes(join(dataDir, "incoming", name), daysAgo(age), daysAgo(age));
  }

  await Promise.all([clean(), clean()]);

  expect((await stored()).sort()).toEqual([...keys.slice(0, 3), "b".repeat(32)].sort());
  expect(await Promise.all([sent, present, removedLately, removedLong].map(keyOf))).toEqual([...keys.slice(0, 3), undefined]);
  expect(await readdir(join(dataDir, "incoming"))).toEqual(["new"]);
  const version = await db.selectFrom("initiativeVersion").select("content").where("initiativeId", "=", initiativeId).executeTakeFirstOrThrow();
  expect((version.content as { files: unknown[] }).files).toEqual([
    { id: sent, name: "reviewers.txt", mediaType: "text/plain", size: 21, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, visibility: "reviewers" },
  ]);
});
