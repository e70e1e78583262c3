import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import type { FileRefusal } from "#app/domain/evidence/refusals.ts";
import { imageFile, officeFile, openDocument, pdfFile } from "#tests/support/evidence-samples.ts";

/** “inert”: kept as it is, for it is text that nobody runs; “redrawn”: kept as a picture without what was hidden in it. */
export interface Polyglot {
  what: string;
  name: string;
  bytes: Buffer;
  fate: FileRefusal | "inert" | "redrawn";
}

const script = "<script>alert('zqhidden')</script>";
const page = Buffer.from(`<!doctype html><html><body>${script}</body></html>`);
const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert('zqhidden')"><script>1</script></svg>`);
const zip = (entries: Record<string, string>) => Buffer.from(zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))));
const gif = (more: string) => Buffer.concat([Buffer.from("GIF89a/*", "latin1"), Buffer.alloc(20), Buffer.from(`*/=1;${more}`)]);
const after = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

/** An archive whose table says another length of its last entry. */
function lyingSize(archive: Buffer, size: number): Buffer {
  const copy = Buffer.from(archive);
  const table = copy.lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  copy.writeUInt32LE(size, table + 24);
  return copy;
}

/** Files that are two things at once, or not what their name says. */
export async function polyglots(): Promise<Polyglot[]> {
  const [jpeg, png, webp] = [await imageFile("jpeg"), await imageFile("png"), await imageFile("webp")];
  const animated = await sharp(Buffer.concat([Buffer.alloc(64 * 64 * 3), Buffer.alloc(64 * 64 * 3, 255)]), {
    raw: { width: 64, height: 128, channels: 3, pageHeight: 64 },
  })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
  const docx = officeFile("docx");
  const jar = zip({ "META-INF/MANIFEST.MF": "Main-Class: Zq", "Zq.class": "\u00ca\u00fe" });
  const list: [what: string, name: string, bytes: Buffer, fate: Polyglot["fate"]][] = [
    ["GIF and JavaScript", "anh.gif", gif("alert(1)"), "evidence_type_unknown"],
    ["GIF and JavaScript, called a picture", "anh.png", gif("alert(1)"), "evidence_type_mismatch"],
    ["GIF and JavaScript, called a text", "anh.txt", gif("alert(1)"), "evidence_type_mismatch"],
    ["PDF with an archive after it", "bao-cao.pdf", after(pdfFile(), jar), "evidence_type_mismatch"],
    ["PDF inside an archive's comment", "bao-cao.pdf", after(jar, pdfFile()), "evidence_type_mismatch"],
    ["PDF with a page after its end", "bao-cao.pdf", after(pdfFile(), page), "evidence_type_mismatch"],
    ["PDF with a page before its beginning", "bao-cao.pdf", after(page, pdfFile()), "evidence_type_mismatch"],
    ["PDF cut off", "bao-cao.pdf", pdfFile().subarray(0, 40), "evidence_damaged"],
    ["archive and PDF, called DOCX", "bao-cao.docx", after(pdfFile(), docx), "evidence_type_mismatch"],
    ["SVG", "so-do.svg", svg, "evidence_type_unknown"],
    ["SVG, called PNG", "so-do.png", svg, "evidence_type_mismatch"],
    ["SVG, called JPEG", "so-do.jpg", svg, "evidence_type_mismatch"],
    ["SVG, called text", "so-do.txt", svg, "inert"],
    ["page, called PNG", "trang.png", page, "evidence_type_mismatch"],
    ["page", "trang.html", page, "evidence_type_unknown"],
    ["page, called text", "trang.txt", page, "inert"],
    ["page, called CSV", "trang.csv", page, "inert"],
    ["page in UTF-16, called text", "trang.txt", Buffer.from(`\ufeff${script}`, "utf16le"), "evidence_type_mismatch"],
    ["text in another alphabet's bytes", "chu.txt", Buffer.from([0x54, 0x68, 0xf4, 0x6e, 0x67]), "evidence_not_utf8"],
    ["program, called text", "chuong-trinh.txt", after("MZ", Buffer.alloc(60), "PE"), "evidence_type_mismatch"],
    ["program, called PDF", "chuong-trinh.pdf", after("MZ", Buffer.alloc(60)), "evidence_type_mismatch"],
    ["shell script, called CSV", "so-lieu.csv", after("\u007fELF", Buffer.alloc(40)), "evidence_type_mismatch"],
    ["JPEG with an archive after it", "anh.jpg", after(jpeg, jar), "redrawn"],
    ["JPEG with a page after it", "anh.jpg", after(jpeg, page), "redrawn"],
    ["PNG with a program text after it", "anh.png", after(png, "<?php system($_GET['zqhidden']); ?>"), "redrawn"],
    ["WebP with a page after it", "anh.webp", after(webp, page), "redrawn"],
    ["PNG, called JPEG", "anh.jpg", png, "evidence_type_mismatch"],
    ["WebP that moves", "anh.webp", animated, "evidence_animated"],
    ["JPEG cut off", "anh.jpg", jpeg.subarray(0, 200), "evidence_damaged"],
    ["DOCX with a macro", "don.docx", officeFile("docx", { "word/vbaProject.bin": strToU8("zqhidden") }), "evidence_macros"],
    [
      "DOCX with a macro under another name",
      "don.docx",
      officeFile("docx", { "word/x.bin": strToU8("z") }, '<Override ContentType="application/vnd.ms-office.vbaProject"/>'),
      "evidence_macros",
    ],
    ["XLSX with a sheet of macros", "bang.xlsx", officeFile("xlsx", { "xl/macrosheets/sheet1.xml": strToU8("<x/>") }), "evidence_macros"],
    ["DOCX with ActiveX", "don.docx", officeFile("docx", { "word/activeX/activeX1.bin": strToU8("z") }), "evidence_macros"],
    ["ODT with Basic", "don.odt", openDocument("text", { "Basic/Standard/Zq.xml": strToU8("<x/>") }), "evidence_macros"],
    ["spreadsheet, called DOCX", "bang.docx", officeFile("xlsx"), "evidence_type_mismatch"],
    ["ODS, called ODT", "bang.odt", openDocument("spreadsheet"), "evidence_type_mismatch"],
    ["bare archive, called DOCX", "don.docx", jar, "evidence_type_mismatch"],
    ["archive with a way out", "don.docx", zip({ "../../ra-ngoai.txt": "x", "[Content_Types].xml": "x" }), "evidence_damaged"],
    ["something before the archive", "don.docx", after("PK\u0003\u0004", docx), "evidence_damaged"],
    ["bomb that says its size", "bang.xlsx", lyingSize(officeFile("xlsx", { "xl/z.xml": zeros(5) }), 250 * 1024 * 1024), "evidence_bomb"],
    ["bomb that lies about its size", "bang.xlsx", lyingSize(officeFile("xlsx", { "xl/z.xml": zeros(5) }), 10), "evidence_damaged"],
    ["container of older office programs, called DOCX", "don.docx", after(Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)), "evidence_locked"],
    ["older Word file", "don.doc", after(Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)), "evidence_type_unknown"],
    ["nothing at all", "rong.pdf", Buffer.alloc(0), "evidence_empty"],
    ["film", "phim.mp4", after(Buffer.alloc(4), "ftypisom", Buffer.alloc(30)), "evidence_type_unknown"],
  ];
  return list.map(([what, name, bytes, fate]) => ({ what, name, bytes, fate }));
}
