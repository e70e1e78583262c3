import { strToU8, zipSync, type Zippable } from "fflate";
import sharp from "sharp";

const types = (main: string, more = "") =>
  strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/>${more}</Types>`,
  );

const mains = { docx: "wordprocessingml.document", xlsx: "spreadsheetml.sheet", pptx: "presentationml.presentation" } as const;
const parts = { docx: "word/document.xml", xlsx: "xl/workbook.xml", pptx: "ppt/presentation.xml" } as const;
export type OfficeKind = keyof typeof mains;

/** An office file of the smallest kind that its program would still write. @param more further entries */
export function officeFile(kind: OfficeKind, more: Zippable = {}, moreTypes = ""): Buffer {
  const entries: Zippable = {
    "[Content_Types].xml": types(mains[kind], moreTypes),
    "_rels/.rels": strToU8("<Relationships/>"),
    [parts[kind]]: strToU8(`<document>${"Số liệu trước và sau khi áp dụng. ".repeat(40)}</document>`),
    ...more,
  };
  return Buffer.from(zipSync(entries));
}

export function openDocument(kind: "text" | "spreadsheet", more: Zippable = {}): Buffer {
  const mimetype: Zippable = { mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }] };
  return Buffer.from(zipSync({ ...mimetype, "content.xml": strToU8("<office:document-content/>"), "META-INF/manifest.xml": strToU8("<manifest/>"), ...more }));
}

export const pdfFile = (body = ""): Buffer =>
  Buffer.from(`%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${body}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`, "latin1");

/** A picture whose EXIF says where, when and with what it was taken. */
export async function imageFile(format: "jpeg" | "png" | "webp", size = 64): Promise<Buffer> {
  const pixels = { create: { width: size, height: size / 2, channels: 3 as const, background: { r: 200, g: 30, b: 40 } } };
  return sharp(pixels)
    .withExif({ IFD0: { Make: "Zqcamera", Copyright: "Zqowner" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "10/1 46/1 0/1" } })
    .toFormat(format)
    .toBuffer();
}
