import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readFirstSheet } from "#app/platform/sheets/read-sheet.ts";
import { writeWorkbook } from "#app/platform/sheets/write-workbook.ts";

/** A workbook of one sheet, written by hand. */
function workbook(sheetData: string, extra: Record<string, Uint8Array> = {}): Buffer {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return Buffer.from(
    zipSync({
      "xl/workbook.xml": xml(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`),
      "xl/_rels/workbook.xml.rels": xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      "xl/worksheets/sheet1.xml": xml(`<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`),
      ...extra,
    }),
  );
}
const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;

test("what people typed comes back as text, numbers and days; nothing is a formula", async () => {
  const dangerous = ["=1+1", "+84901234567", "-2+3", "@SUM(A1)", '=HYPERLINK("http://ke-gian.vn")', "\t=cmd|' /C calc'!A0"];
  const rows = dangerous.map((words) => [words, 60.5, { day: "2026-05-20" }]);
  const columns = ["Chữ", "Số", "Ngày"].map((title) => ({ title, width: 20 }));
  const written = await writeWorkbook({ sheets: [{ name: "Hồ sơ của đơn vị", columns, rows }] });
  const read = await readFirstSheet({ workbook: written });
  expect(read).toEqual({ ok: true, rows: [["Chữ", "Số", "Ngày"], ...dangerous.map((words) => [words.trim(), 60.5, { day: "2026-05-20" }])] });
  const { unzipSync, strFromU8 } = await import("fflate");
  const parts = Object.entries(unzipSync(written)).map(([name, content]) => [name, strFromU8(content)] as const);
  expect(parts.filter(([, xml]) => /<f[\s>/]/.test(xml))).toEqual([]);
  expect(parts.find(([name]) => name.includes("sheet1.xml"))?.[1]).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
});

test("a formula cell gives the value saved with it and is never worked out", async () => {
  const sheet = `<row r="1">${text("A1", "Tên")}<c r="B1" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c><c r="C1"><f>1+1</f><v>7</v></c></row>`;
  expect(await readFirstSheet({ workbook: workbook(sheet) })).toEqual({ ok: true, rows: [["Tên", "ab", 7]] });
  const unsaved = `<row r="1"><c r="A1" t="str"><f>NOW()</f></c></row>`;
  expect(await readFirstSheet({ workbook: workbook(unsaved) })).toEqual({ ok: true, rows: [] });
  const broken = `<row r="1"><c r="A1" t="s"><v>99</v></c></row>`;
  expect(await readFirstSheet({ workbook: workbook(broken) })).toEqual({ ok: false, reason: "cell_unreadable" });
});

test("a workbook that swells when unpacked is refused without unpacking it all", async () => {
  const bomb = workbook(`<row r="1">${text("A1", "x")}</row>`, { "xl/media.xml": new Uint8Array(64 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().arrayBuffers;
  expect(await readFirstSheet({ workbook: bomb })).toEqual({ ok: false, reason: "sheet_too_large" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(48 * 1024 * 1024);
});

test.each([
  ["the last cell a spreadsheet has", `<row r="1048576">${text("XFD1048576", "x")}</row>`],
  ["a far cell in a near row", `<row r="1">${text("XFD1", "x")}</row>`],
  ["a place in escapes", `<row r="1"><c r="&#88;FD1" t="inlineStr"><is><t>x</t></is></c></row>`],
  ["a place behind a bracket", `<row r="1"><c x=">" r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>`],
])("%s is refused: the table between would fill the memory", async (_, sheet) => {
  expect(await readFirstSheet({ workbook: workbook(sheet) })).toEqual({ ok: false, reason: "sheet_too_large" });
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["text", Buffer.from("Họ và tên;Thư điện tử")],
  ["a page that says it is a spreadsheet", Buffer.from("<html><table><tr><td>1</td></tr></table></html>")],
  ["another archive", Buffer.from(zipSync({ "word/document.xml": strToU8("<w/>") }))],
  ["a cut archive", workbook(`<row r="1">${text("A1", "x")}</row>`).subarray(0, 200)],
  ["a document with entities", workbook(`<row r="1">${text("A1", "x")}</row>`, { "xl/styles.xml": strToU8('<!DOCTYPE x [<!ENTITY a "b">]><styleSheet/>') })],
])("%s is no spreadsheet", async (_, file) => {
  expect(await readFirstSheet({ workbook: Buffer.from(file) })).toEqual({ ok: false, reason: "not_a_spreadsheet" });
});
