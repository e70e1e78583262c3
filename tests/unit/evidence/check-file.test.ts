import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cleanFileName } from "#app/domain/evidence/clean-name.ts";
import { checkFile } from "#app/platform/files/check-file.ts";
import { imageFile, officeFile, openDocument, pdfFile } from "#tests/support/evidence-samples.ts";
import { polyglots } from "./polyglots.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evidence-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(name: string, bytes: Buffer) {
  const path = join(folder, `${Math.random()}`);
  await writeFile(path, bytes);
  return checkFile({ path, size: bytes.length, extension: cleanFileName(name).extension, clamavUrl: undefined });
}

test("files that are two things at once are refused, drawn anew, or plain text", async () => {
  const all = await polyglots();
  expect(all.length).toBeGreaterThanOrEqual(30);
  for (const { what, name, bytes, fate } of all) {
    const result = await check(name, bytes);
    const found = result.ok ? (result.mediaType.startsWith("text/") ? "inert" : "redrawn") : result.reason;
    expect([what, found]).toEqual([what, fate]);
    if (!result.ok || fate !== "redrawn") continue;
    const kept = await readFile(result.path, "latin1");
    for (const hidden of ["zqhidden", "<script", "PK\u0003\u0004", "Zqcamera"]) expect([what, hidden, kept.includes(hidden)]).toEqual([what, hidden, false]);
  }
});

test("honest files of every kind are taken", async () => {
  const honest: [string, Buffer][] = [
    ["bao-cao.pdf", pdfFile()],
    ["don.docx", officeFile("docx")],
    ["bang.XLSX", officeFile("xlsx")],
    ["trinh-bay.pptx", officeFile("pptx")],
    ["don.odt", openDocument("text")],
    ["bang.ods", openDocument("spreadsheet")],
    ["anh.jpg", await imageFile("jpeg")],
    ["anh.JPEG", await imageFile("jpeg")],
    ["anh.png", await imageFile("png")],
    ["anh.webp", await imageFile("webp")],
    ["ghi-chep.txt", Buffer.from("\ufeffThời gian chờ giảm từ 45 phút còn 12 phút.\r\n")],
    ["so-lieu.csv", Buffer.from("tháng;lượt\n01/2026;120\n")],
  ];
  for (const [name, bytes] of honest) expect([name, await check(name, bytes)]).toEqual([name, expect.objectContaining({ ok: true })]);
});

test.each(["jpeg", "png", "webp"] as const)("a %s keeps its picture and loses where and with what it was taken", async (format) => {
  const original = await imageFile(format);
  expect((await sharp(original).metadata()).exif?.toString("latin1")).toContain("Zqcamera");
  const result = await check(`anh.${format}`, original);
  if (!result.ok) throw new Error(result.reason);
  const facts = await sharp(result.path).metadata();
  expect([facts.format, facts.width, facts.height, facts.exif, facts.xmp, facts.iptc]).toEqual([format, 64, 32, undefined, undefined, undefined]);
});

test("a picture that was taken sideways stands upright", async () => {
  const sideways = await sharp(await imageFile("jpeg"))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const result = await check("anh.jpg", sideways);
  if (!result.ok) throw new Error(result.reason);
  const facts = await sharp(result.path).metadata();
  expect([facts.width, facts.height, facts.orientation]).toEqual([32, 64, undefined]);
});

test("a small file with more pixels than the machine should hold is refused unread", async () => {
  const vast = await sharp({ create: { width: 6400, height: 6400, channels: 3, background: "white" } })
    .png()
    .toBuffer();
  expect(await check("anh.png", vast)).toEqual({ ok: false, reason: "evidence_too_many_pixels" });
});
