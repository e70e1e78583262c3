import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import type { FileResult } from "#app/domain/evidence/refusals.ts";
import { addEvidence } from "#app/operations/evidence/add-evidence.ts";
import { changeEvidence } from "#app/operations/evidence/change-evidence.ts";
import { removeEvidence } from "#app/operations/evidence/remove-evidence.ts";
import { createFolderStorage } from "#app/platform/storage/folder-storage.ts";
import { StorageFull, type FileStorage } from "#app/platform/storage/file-storage.ts";
import { findEvidenceFiles } from "#db/evidence/evidence-files.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { imageFile, pdfFile } from "#tests/support/evidence-samples.ts";
import { testNow } from "#tests/support/people.ts";
import { testScanner } from "#tests/support/scanner.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const scanner = testScanner();
let world: World;
let folder = "";
let storage: FileStorage;
let initiativeId = 0;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "adding-"));
  storage = createFolderStorage({ folder: join(folder, "files") });
  initiativeId = await makeDossier({ world, status: "draft" });
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(() => undefined);

const incoming = async (rawName: string, bytes: Buffer) => {
  const path = join(folder, `${Math.random()}`);
  await writeFile(path, bytes);
  return { rawName, path, size: bytes.length };
};

async function add(options: { names?: string[]; bytes?: Buffer; actor?: Actor; storage?: FileStorage; clamavUrl?: string } = {}): Promise<FileResult[]> {
  const { names = ["bao-cao.pdf"], bytes } = options;
  const files = await Promise.all(names.map((name) => incoming(name, bytes ?? pdfFile(name))));
  const details = { visibility: "reviewers" as const, note: "" };
  const { db } = database;
  return addEvidence({ db, storage, clamavUrl: undefined, actor: world.author, initiativeId, details, now: testNow, ...options, files });
}

/** Rows of the dossier, files in the storage, and temporary files. */
async function traces(): Promise<[rows: number, stored: number, temporary: number]> {
  const rows = await findEvidenceFiles({ db: database.db, initiativeId });
  const names = async (path: string) => (await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile());
  const temporary = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  return [rows.length, (await names(join(folder, "files"))).length, temporary.length];
}

test("several files are added, each under its cleaned name, with one line of the log each", async () => {
  const results = await add({ names: ["../Báo cáo.pdf", "b.exe", "c.pdf"] });
  expect(results.map((result) => [result.name, result.ok || result.reason])).toEqual([
    ["Báo cáo.pdf", true],
    ["b.exe", "evidence_type_unknown"],
    ["c.pdf", true],
  ]);
  expect(await traces()).toEqual([2, 2, 0]);
  const log = await database.db.selectFrom("event").select(["verb", "actorId"]).where("initiativeId", "=", initiativeId).execute();
  expect(log).toEqual(Array.from({ length: 2 }, () => ({ verb: "add_evidence", actorId: world.author.accountId })));
});

test("sending the same file again changes nothing and says that it is there", async () => {
  const [first] = await add();
  expect(await add()).toEqual([first]);
  expect(await traces()).toEqual([1, 1, 0]);
});

test("whoever may not edit adds nothing, and a dossier that was sent takes nothing", async () => {
  for (const actor of [world.officer, world.secretary, world.member, world.stranger])
    expect(await add({ actor })).toMatchObject([{ ok: false, reason: "state_changed" }]);
  initiativeId = await makeDossier({ world, status: "awaiting_unit" });
  expect(await add()).toMatchObject([{ ok: false, reason: "state_changed" }]);
  expect(await traces()).toEqual([0, 0, 0]);
});

test("a co-author who accepted adds files too", async () => {
  expect(await add({ actor: world.coauthor })).toMatchObject([{ ok: true }]);
});

test("twenty files, also when several come at the same moment", async () => {
  await add({ names: Array.from({ length: 18 }, (_, index) => `${index}.pdf`) });
  const results = (await Promise.all(["x.pdf", "y.pdf", "z.pdf", "t.pdf"].map((name) => add({ names: [name] })))).flat();
  expect(results.map((result) => result.ok || result.reason).sort()).toEqual(["evidence_too_many", "evidence_too_many", true, true]);
  expect(await traces()).toEqual([20, 20, 0]);
});

test("a hundred megabytes", async () => {
  await add();
  await database.db
    .updateTable("evidenceFile")
    .set({ size: 20 * 1024 * 1024 })
    .where("initiativeId", "=", initiativeId)
    .execute();
  for (let index = 0; index < 4; index += 1)
    await database.db
      .insertInto("evidenceFile")
      .columns(["initiativeId", "name", "mediaType", "size", "sha256", "storageKey", "visibility", "uploadedBy", "uploadedAt"])
      .expression((eb) =>
        eb
          .selectFrom("evidenceFile")
          .select([
            "initiativeId",
            "name",
            "mediaType",
            "size",
            eb.val(String(index).repeat(64)).as("sha256"),
            eb.val(String(initiativeId).padStart(31, "0") + index).as("storageKey"),
            "visibility",
            "uploadedBy",
            "uploadedAt",
          ])
          .where("initiativeId", "=", initiativeId)
          .limit(1),
      )
      .execute();
  expect(await add({ names: ["nua.pdf"] })).toEqual([{ name: "nua.pdf", ok: false, reason: "evidence_dossier_full" }]);
  expect((await traces())[2]).toBe(0);
});

test("a storage without room, or without answer, keeps nothing and says so", async () => {
  const broken = (error: Error): FileStorage => ({ ...storage, put: ({ source }) => (source.destroy(), Promise.reject(error)) });
  const said: unknown[] = [];
  const { error } = console;
  console.error = (line: string) => void said.push((JSON.parse(line) as { during: string }).during);
  const results = [...(await add({ storage: broken(new StorageFull("full")) })), ...(await add({ storage: broken(new Error("ECONNREFUSED")) }))];
  console.error = error;
  expect(results).toMatchObject([{ reason: "evidence_storage_full" }, { reason: "evidence_storage_full" }]);
  expect(said).toEqual(["storage is full", "storage: put"]);
  expect(await traces()).toEqual([0, 0, 0]);
});

test("with a scanner: clean files are kept; infected ones, and all while it is down, are not", async () => {
  scanner.verdict = "OK";
  expect(await add({ clamavUrl: scanner.url })).toMatchObject([{ ok: true }]);
  scanner.verdict = "Win.Test.EICAR_HDB-1 FOUND";
  expect(await add({ clamavUrl: scanner.url, names: ["nhiem.pdf"] })).toMatchObject([{ reason: "evidence_infected" }]);
  expect(await add({ clamavUrl: "tcp://127.0.0.1:1", names: ["khac.pdf"] })).toMatchObject([{ reason: "evidence_scanner_down" }]);
  expect(await traces()).toEqual([1, 1, 0]);
});

test("a picture is kept as it was drawn anew", async () => {
  const [result] = await add({ names: ["anh.jpg"], bytes: await imageFile("jpeg") });
  expect(result).toMatchObject({ ok: true, name: "anh.jpg" });
  const [row] = await database.db.selectFrom("evidenceFile").select(["storageKey", "size", "mediaType"]).where("initiativeId", "=", initiativeId).execute();
  const kept = Buffer.concat(await (await storage.open({ key: row!.storageKey }))!.toArray());
  expect([kept.length, kept.includes("Zqcamera"), row!.mediaType]).toEqual([row!.size, false, "image/jpeg"]);
});

test("removing and describing anew: by those who may edit, once, and only in their own dossier", async () => {
  const [added] = await add();
  if (!added?.ok) throw new Error("not added");
  const { db } = database;
  const here = { db, initiativeId, fileId: added.id, now: testNow };
  const details = { visibility: "public" as const, note: "Số liệu tháng 5" };
  const elsewhere = await makeDossier({ world, status: "draft" });
  expect(await changeEvidence({ ...here, actor: world.officer, details })).toMatchObject({ ok: false });
  expect(await changeEvidence({ ...here, initiativeId: elsewhere, actor: world.author, details })).toMatchObject({ ok: false });
  expect(await changeEvidence({ ...here, actor: world.author, details })).toEqual({ ok: true });
  expect(await findEvidenceFiles({ db, initiativeId })).toMatchObject([details]);
  expect(await removeEvidence({ ...here, actor: world.stranger })).toMatchObject({ ok: false });
  await removeEvidence({ ...here, initiativeId: elsewhere, actor: world.author });
  expect((await traces())[0]).toBe(1);
  expect(await Promise.all([1, 2].map(() => removeEvidence({ ...here, actor: world.author })))).toEqual([{ ok: true }, { ok: true }]);
  // The bytes wait for the clean-up.
  expect(await traces()).toEqual([0, 1, 0]);
  const log = await db.selectFrom("event").select("verb").where("initiativeId", "=", initiativeId).orderBy("seq").execute();
  expect(log.map(({ verb }) => verb)).toEqual(["add_evidence", "change_evidence", "remove_evidence"]);
});
