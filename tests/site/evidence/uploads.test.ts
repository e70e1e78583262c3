import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { evidenceErrors } from "#app/copy/errors/evidence.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { pdfFile } from "#tests/support/evidence-samples.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { beginUpload, formOf, sendForm, type PlainFile } from "./send-files.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let id = 0;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  id = await makeDossier({ world, status: "draft" });
});

const words = { visibility: "reviewers", note: "Số liệu tháng 5" };
const path = () => `/ho-so/${id}/minh-chung`;
const megabyte = 1024 * 1024;

async function upload(
  files: readonly PlainFile[],
  options: { actor?: Actor; fields?: Record<string, string>; path?: string; headers?: Record<string, string> } = {},
) {
  const cookie = await site.cookieOf((options.actor ?? world.author).accountId);
  const form = formOf(options.fields ?? words, files);
  return sendForm({ origin: site.origin, path: options.path ?? path(), cookie, form, ...(options.headers && { headers: options.headers }) });
}

const rows = () =>
  database.db.selectFrom("evidenceFile").select(["id", "name", "note", "visibility", "size"]).where("initiativeId", "=", id).orderBy("id").execute();
const waiting = () => readdir(join(site.dataDir, "incoming")).catch(() => []);
const largePdf = (megabytes: number, mark: string) =>
  Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(megabytes * megabyte - 100, mark), Buffer.from("\n%%EOF\n")]);

test("a plain form adds several files; each comes back as it was, to be saved, never to be shown", async () => {
  const first = pdfFile("một");
  const answer = await upload([
    { name: "Báo cáo “quý I”.pdf", bytes: first },
    { name: "ghi-chep.txt", bytes: Buffer.from("<script>alert(1)</script>") },
  ]);
  expect([answer.status, answer.location]).toEqual([303, `${path()}?da-luu=2`]);
  const [one, two] = await rows();
  expect([one, two]).toMatchObject([
    { name: "Báo cáo “quý I”.pdf", ...words, size: first.length },
    { name: "ghi-chep.txt", ...words },
  ]);
  expect(await waiting()).toEqual([]);

  const file = await site.request(world.author, `${path()}/${one!.id}`);
  expect(Buffer.from(await file.arrayBuffer()).equals(first)).toBe(true);
  const headers = Object.fromEntries(
    ["content-type", "content-disposition", "x-content-type-options", "cache-control"].map((name) => [name, file.headers.get(name)]),
  );
  expect(headers).toEqual({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="Bao cao _quy I_.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%E2%80%9Cqu%C3%BD%20I%E2%80%9D.pdf`,
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  expect(file.headers.get("content-security-policy")).toContain("default-src 'none'; sandbox");
  const page = await site.request(world.author, `${path()}/${two!.id}`);
  expect([page.headers.get("content-type"), page.headers.get("content-disposition")?.startsWith("attachment;")]).toEqual(["text/plain; charset=utf-8", true]);
});

test("what is refused is named in words, what is right is kept, and nothing typed is lost", async () => {
  const answer = await upload([
    { name: "dung.pdf", bytes: pdfFile() },
    { name: "trang.png", bytes: Buffer.from("<html>") },
    { name: "chuong-trinh.exe", bytes: Buffer.from("MZ") },
  ]);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(`trang.png: ${evidenceErrors.evidence_type_mismatch}`);
  expect(answer.text).toContain(`chuong-trinh.exe: ${evidenceErrors.evidence_type_unknown}`);
  expect(answer.text).toContain("Số liệu tháng 5</textarea>");
  expect((await rows()).map(({ name }) => name)).toEqual(["dung.pdf"]);
  const empty = await upload([{ name: "", bytes: Buffer.alloc(0) }], { fields: { note: "" } });
  expect([empty.status, empty.text.includes(evidenceErrors.evidence_missing), empty.text.includes(evidenceErrors.evidence_visibility_missing)]).toEqual([
    422,
    true,
    true,
  ]);
});

test("who may not add files is refused before the files are read, and so is a form from elsewhere", async () => {
  const begin = async (actor: Actor, headers?: string) =>
    beginUpload({
      origin: site.origin,
      path: path(),
      cookie: await site.cookieOf(actor.accountId),
      piece: Buffer.alloc(1000),
      patience: 60_000,
      ...(headers !== undefined && { headers }),
    });
  expect(await begin(world.stranger)).toBe("HTTP/1.1 404 Not Found");
  expect(await begin(world.author, "Origin: https://xau.test\r\n")).toBe("HTTP/1.1 403 Forbidden");
  expect(await begin(world.author, "")).toBe("HTTP/1.1 403 Forbidden");
  id = await makeDossier({ world, status: "awaiting_unit" });
  expect(await begin(world.author)).toBe("HTTP/1.1 403 Forbidden");
  expect(await begin(world.officer)).toBe("HTTP/1.1 403 Forbidden");
  expect([await rows(), await waiting()]).toEqual([[], []]);
});

test("an upload that is cut leaves no row and no half file, and the next one works", async () => {
  const { body } = formOf(words, [{ name: "dang-do.pdf", bytes: largePdf(4, "a") }]);
  const piece = body.subarray(0, 3 * megabyte);
  const cookie = await site.cookieOf(world.author.accountId);
  const cut = Array.from({ length: 3 }, () => beginUpload({ origin: site.origin, path: path(), cookie, piece, patience: 700 }));
  expect(await Promise.all(cut)).toEqual(["", "", ""]);
  await expect.poll(waiting).toEqual([]);
  expect(await rows()).toEqual([]);
  expect((await upload([{ name: "sau.pdf", bytes: pdfFile() }])).status).toBe(303);
});

test("where the disk refuses, before or after the check, the sentence says so and nothing is left", async () => {
  for (const place of ["incoming", "files"]) {
    const folder = join(site.dataDir, place);
    await mkdir(folder, { recursive: true });
    await rename(folder, `${folder}-cat`);
    // A file stands where the folder should be: every write into it fails.
    await writeFile(folder, "");
    const answer = await upload([{ name: "het-cho.pdf", bytes: pdfFile() }]);
    await rm(folder);
    await rename(`${folder}-cat`, folder);
    expect([place, answer.status, answer.text.includes(evidenceErrors.evidence_storage_full)]).toEqual([place, 503, true]);
    expect([await rows(), await waiting()]).toEqual([[], []]);
  }
});

test("only this form carries more than a megabyte, and it no more than a dossier holds", async () => {
  const two = [{ name: "lon.pdf", bytes: largePdf(2, "b") }];
  expect((await upload(two)).status).toBe(303);
  for (const other of ["/ho-so/moi", `/ho-so/${id}`, `${path()}/1`, `${path()}/`, `/ho-so/0${id}/minh-chung`])
    expect([other, (await upload(two, { path: other })).status]).toEqual([other, 413]);
  const notMultipart = await sendForm({
    ...{ origin: site.origin, path: path(), cookie: await site.cookieOf(world.author.accountId) },
    form: { type: "application/x-www-form-urlencoded", body: Buffer.alloc(2 * megabyte, 97) },
  });
  expect(notMultipart.status).toBe(413);
  const tooMuch = await beginUpload({
    ...{ origin: site.origin, path: path(), cookie: await site.cookieOf(world.author.accountId), piece: Buffer.alloc(10), patience: 60_000 },
    headers: `Origin: ${site.origin}\r\n`,
    length: 120_000_000,
  });
  expect(tooMuch).toBe("HTTP/1.1 413 Payload Too Large");
});

test("a file that one may not open answers as one that is not there", async () => {
  await upload([{ name: "rieng.pdf", bytes: pdfFile() }], { fields: { visibility: "handlers", note: "" } });
  const [file] = await rows();
  const reviewed = await makeDossier({ world, status: "under_review" });
  await database.db.updateTable("evidenceFile").set({ initiativeId: reviewed }).where("id", "=", file!.id).execute();
  const size = async (answer: Response) => [answer.status, (await answer.text()).replaceAll(/[0-9a-f-]{36}|nonce="[^"]*"|\d+/g, "").length];
  const there = await size(await site.request(world.member, `/ho-so/${reviewed}/minh-chung/${file!.id}`));
  const absent = await size(await site.request(world.member, `/ho-so/${reviewed}/minh-chung/999999`));
  expect([there[0], there]).toEqual([404, absent]);
  expect((await site.request(world.chair, `/ho-so/${reviewed}/minh-chung/${file!.id}`)).status).toBe(200);
});

test("four files of 20 MB at once: the server holds a part of them, never the whole", async () => {
  const memory = async () => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${site.process.pid}/status`, "utf8").catch(() => ""))?.[1] ?? 0) / 1024;
  await upload([{ name: "khoi-dong.pdf", bytes: largePdf(1, "k") }]);
  const before = await memory();
  let highest = before;
  const watch = setInterval(() => void memory().then((now) => (highest = Math.max(highest, now))), 20);
  const answers = await Promise.all(["c", "d", "e", "f"].map((mark) => upload([{ name: `${mark}.pdf`, bytes: largePdf(20, mark) }])));
  clearInterval(watch);
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect((await rows()).length).toBe(5);
  // What is told of memory differs from run to run; that nothing is held whole is shown by tests/unit/evidence/receive-files.test.ts.
  console.log(`4 × 20 MB at once: the server grew by ${Math.round(highest - before)} MB, ${((highest - before) / 80).toFixed(2)} of what was sent`);
});
