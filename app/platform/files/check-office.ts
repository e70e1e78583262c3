import { open, type FileHandle } from "node:fs/promises";
import type { FileRefusal } from "../../domain/evidence/refusals.ts";
import { readZipDirectory, ZipFault, type ZipEntry } from "./zip-directory.ts";
import { readZipEntry } from "./zip-entry.ts";

/** Bytes that all entries may have together once unpacked: a large spreadsheet has a tenth of it. */
const unpackedLimit = 200 * 1024 * 1024;
const descriptionLimit = 1024 * 1024;

type OfficeExtension = "docx" | "xlsx" | "pptx" | "odt" | "ods";

/** What the file says of itself: in its list of content types or, of OpenDocument, in its first entry. */
const marks: Record<OfficeExtension, string> = {
  docx: "wordprocessingml.document.main+xml",
  xlsx: "spreadsheetml.sheet.main+xml",
  pptx: "presentationml.presentation.main+xml",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
};
const activeParts = /(?:^|\/)(?:vbaproject[^/]*\.bin|vbadata\.xml|macrosheets\/|activex\/)|^(?:basic|scripts)\//i;
const activeTypes = /vbaProject|macroEnabled|macrosheet|activeX/i;

/** Looks into an office file: it is what its ending says, holds no macros, is not locked, and unpacks to what it promises. @returns null where nothing is wrong */
export async function checkOffice(options: { path: string; size: number; extension: OfficeExtension }): Promise<FileRefusal | null> {
  const file = await open(options.path, "r");
  try {
    const entries = await readZipDirectory({ file, size: options.size });
    return await faultOf(file, entries, options.extension);
  } catch (error) {
    if (error instanceof ZipFault) return "evidence_damaged";
    throw error;
  } finally {
    await file.close();
  }
}

async function faultOf(file: FileHandle, entries: readonly ZipEntry[], extension: OfficeExtension): Promise<FileRefusal | null> {
  if (entries.some((entry) => entry.isEncrypted)) return "evidence_locked";
  if (entries.some((entry) => entry.method !== 0 && entry.method !== 8)) return "evidence_damaged";
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > unpackedLimit) return "evidence_bomb";
  const isOpenDocument = extension === "odt" || extension === "ods";
  const description = await readText(file, entries, isOpenDocument ? "mimetype" : "[Content_Types].xml");
  const isMarked = isOpenDocument ? description === marks[extension] : (description?.includes(marks[extension]) ?? false);
  if (entries.some((entry) => activeParts.test(entry.name)) || activeTypes.test(description ?? "")) return "evidence_macros";
  if (!isMarked) return "evidence_type_mismatch";
  if (isOpenDocument && (await readText(file, entries, "META-INF/manifest.xml"))?.includes("encryption-data")) return "evidence_locked";
  for (const entry of entries) await readZipEntry({ file, entry });
  return null;
}

async function readText(file: FileHandle, entries: readonly ZipEntry[], name: string): Promise<string | null> {
  const entry = entries.find((candidate) => candidate.name === name);
  if (!entry || entry.size > descriptionLimit) return null;
  return (await readZipEntry({ file, entry, keep: descriptionLimit })).toString("utf8");
}
