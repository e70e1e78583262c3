import { expect, test, vi } from "vitest";
import { visibilities } from "#app/domain/evidence/visibility.ts";
import { pageLayout } from "#app/domain/papers/paper.ts";
import { paperNames, type PaperCopy, type PaperName } from "#app/domain/papers/papers.ts";
import type { PaperFile } from "#app/domain/papers/paper-file.ts";
import { composePaper } from "#app/platform/documents/compose/compose-paper.ts";
import { drawDocx } from "#app/platform/documents/docx/draw-docx.ts";
import { drawPdf } from "#app/platform/documents/pdf/draw-pdf.tsx";
import { openDocx, openPdf } from "./opened.ts";
import { hiddenDays, sampleFile, secretMark, vietnameseLetters } from "./sample-file.ts";

// Drawing takes a processor for seconds; on a busy machine for many.
vi.setConfig({ testTimeout: 120_000 });

const compose = (paper: PaperName, copy: PaperCopy = "full", file: PaperFile = sampleFile()) =>
  composePaper({ paper, copy, file, reader: { mayReadBirthDates: true, readable: visibilities } });
const pressed = (text: string) => text.replaceAll(/\s+/g, " ");

test("the application says everything in the order of the official form, in both formats", async () => {
  const paper = compose("don");
  const wanted = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN",
    "Kính gửi: Hội đồng Sáng kiến Đoàn Khối",
    "Nguyễn Thị Được Nêu",
    "02/02/1962",
    "60%",
    "Lấy số thứ tự qua điện thoại",
    "Chủ đầu tư tạo ra sáng kiến",
    "Chuyển đổi số",
    "01/02/2026, Bộ phận một cửa",
    "Bước một.",
    "[BẢO MẬT",
    "zqsecretconfidential",
    "Một máy chủ.",
    "Đỡ tốn giờ.",
    "Nhanh hơn.",
    "zqsecretparticipant",
    "xin cam đoan",
    "Xã Cần Giờ, ngày 20 tháng 5 năm 2026",
    "TÁC GIẢ THỨ 1",
  ];
  const docx = pressed(openDocx(await drawDocx(paper)).text);
  const pdf = (await openPdf(await drawPdf(paper))).pages.join(" ");
  for (const text of [docx, pdf]) {
    const places = wanted.map((words) => text.replaceAll(/ /g, "").indexOf(words.replaceAll(" ", "")));
    expect(wanted.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
    // The date stands beside the first signature, so which of the two comes first is the format's own matter.
    const inOrder = places.slice(0, -1);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  }
});

test("the place of the declaration is on the authors' papers alone, the city where none was named; the receipt bears its check number", () => {
  const said = (paper: PaperName, file?: PaperFile) => JSON.stringify(compose(paper, "full", file));
  const unplaced = { ...sampleFile(), version: { ...sampleFile().version!, declaredPlace: null } };
  for (const paper of ["don", "mo-ta"] as const) {
    expect(said(paper)).toContain('"Xã Cần Giờ, ngày 20 tháng 5 năm 2026"');
    expect(said(paper, unplaced)).toContain('"TP. Hồ Chí Minh, ngày 20 tháng 5 năm 2026"');
  }
  expect(said("xac-nhan")).toContain('"TP. Hồ Chí Minh, ngày 21 tháng 5 năm 2026"');
  expect(said("bien-nhan")).toContain('["Số đối chiếu","3F9A-07C2-B1D4"]');
});

test("every Vietnamese letter can be copied out of regular, bold and italic text, also of the second paper drawn", async () => {
  const runs = [{ text: vietnameseLetters }, { text: vietnameseLetters, bold: true as const }, { text: vietnameseLetters, italic: true as const }];
  const paper = { title: "Chữ", mark: null, footer: "Chân trang", blocks: runs.map((run) => ({ kind: "paragraph" as const, runs: [run], indent: true })) };
  for (let time = 1; time <= 2; time += 1) {
    const { pages, fonts, allFonts, embedded } = await openPdf(await drawPdf(paper));
    const text = pages.join(" ");
    expect(text.split(vietnameseLetters).length - 1).toBe(3);
    expect(fonts).toEqual(["Tinos-Bold", "Tinos-Italic", "Tinos-Regular"]);
    // A composite font names itself twice: as the whole and as its descendant.
    expect([allFonts, embedded]).toEqual([6, 3]);
  }
});

test("the DOCX has the State margins, its fonts inside and page numbers in the top margin from page 2", async () => {
  const { part, paths } = openDocx(await drawDocx(compose("mo-ta")));
  const document = part("word/document.xml");
  const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
  expect(document).toContain(`w:w="${twips(pageLayout.width)}" w:h="${twips(pageLayout.height)}"`);
  expect(/<w:pgMar ([^>]*)\/>/.exec(document)?.[1]).toContain(
    `w:top="${twips(20)}" w:right="${twips(15)}" w:bottom="${twips(20)}" w:left="${twips(30)}" w:header="${twips(10)}" w:footer="${twips(10)}"`,
  );
  expect(document).toContain("<w:titlePg");
  expect(paths.filter((path) => path.endsWith(".odttf"))).toEqual(["word/fonts/font1.odttf", "word/fonts/font2.odttf", "word/fonts/font3.odttf"]);
  const table = part("word/fontTable.xml");
  expect([...table.matchAll(/<w:(embed\w+) r:id="(rId\d)" w:fontKey="\{[0-9A-F-]{36}\}"/g)].map(([, kind, id]) => `${kind} ${id}`)).toEqual([
    "embedRegular rId1",
    "embedBold rId2",
    "embedItalic rId3",
  ]);
  expect(part("word/styles.xml")).toContain('w:ascii="Tinos"');
  const headers = paths.filter((path) => /word\/header\d\.xml/.test(path)).map(part);
  expect(headers.filter((xml) => xml.includes("PAGE")).length).toBe(1);
});

test("the PDF is A4 with its number from page 2 on, its table's head on every page, and the version at the foot", async () => {
  const participants = Array.from({ length: 50 }, (_, index) => ({ ...sampleFile().content.participants[0]!, fullName: `Người thứ ${index + 1}` }));
  const { pages } = await openPdf(await drawPdf(compose("don", "full", sampleFile({ participants }))));
  expect(pages.length).toBeGreaterThanOrEqual(5);
  expect(pages.map((text) => /^\d+/.exec(text)?.[0] ?? null)).toEqual([null, ...pages.slice(1).map((_, index) => String(index + 2))]);
  const withRows = pages.filter((text) => /Người thứ \d+/.test(text));
  expect(withRows.length).toBeGreaterThanOrEqual(3);
  expect(withRows.filter((text) => !text.includes("Họ và tên"))).toEqual([]);
  expect(pages.filter((text) => !text.includes("SK-2026-0001 · phiên bản 2, gửi lúc 09:00, 20/05/2026"))).toEqual([]);
  expect(participants.filter(({ fullName }) => !pages.join(" ").includes(fullName))).toEqual([]);
});

test("a copy to be passed on holds no secret, in no paper and no format; the full one does where it should", async () => {
  for (const paper of paperNames) {
    const open = compose(paper, "open");
    const docx = openDocx(await drawDocx(open)).all;
    const pdf = (await openPdf(await drawPdf(open))).pages.join(" ");
    for (const text of [JSON.stringify(open), docx, pdf]) {
      // A narrow column breaks long words: look without spaces too.
      expect([paper, text.replaceAll(" ", "").includes(secretMark), hiddenDays.filter((day) => text.includes(day))]).toEqual([paper, false, []]);
      expect(text).toContain("Lấy số thứ tự qua điện thoại");
    }
  }
  expect(JSON.stringify(compose("mo-ta"))).toContain(`${secretMark}difference`);
  expect(openDocx(await drawDocx(compose("don"))).text).toContain(`${secretMark}confidential`);
});

test("odd texts are drawn: no break for 20,000 letters, emoji, control characters, half letters, other scripts", async () => {
  const odd = [`${"a".repeat(20_000)}`, "Vui 😀👩‍👩‍👧 quá", "Nửa \uD83D chữ \u0000\u0007\u202Elộn", "中文 العربية", "e\u0302\u0323"].join("\n");
  const paper = compose("don", "full", sampleFile({ problem: odd, title: `Tên ${"x".repeat(290)}` }));
  const { pages } = await openPdf(await drawPdf(paper));
  const text = pages.join(" ");
  expect(text.replaceAll(" ", "")).toContain("a".repeat(1000));
  expect(text).toContain("Vui □□□□ quá");
  expect(text).toContain("ệ");
  const docx = openDocx(await drawDocx(paper));
  expect(docx.text).toContain("Vui 😀👩‍👩‍👧 quá");
  expect(docx.text).toContain("Nửa \uFFFD chữ lộn");
});

test("a draft says on its first lines that it is one", async () => {
  const draft = compose("don", "full", { ...sampleFile(), code: null, version: null });
  expect((await openPdf(await drawPdf(draft))).pages[0]).toMatch(/^Bản nháp số 12 · chưa gửi BẢN NHÁP – chưa gửi/);
  expect(openDocx(await drawDocx(draft)).text).toMatch(/^BẢN NHÁP – chưa gửi/);
});
