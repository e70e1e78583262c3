import { rm } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { evidenceLimits } from "../../domain/evidence/limits.ts";
import { isExtension, mediaTypes, type Extension, type MediaType } from "../../domain/evidence/media-types.ts";
import type { FileRefusal } from "../../domain/evidence/refusals.ts";
import { checkOffice } from "./check-office.ts";
import { checkPdf } from "./check-pdf.ts";
import { checkText } from "./check-text.ts";
import { reEncodeImage } from "./re-encode-image.ts";
import { scanFile } from "./scan-file.ts";

export type CheckedFile = { ok: true; path: string; size: number; mediaType: MediaType } | { ok: false; reason: FileRefusal };

interface Candidate {
  path: string;
  size: number;
  /** Of the cleaned name, in lower case without its dot. */
  extension: string;
}

/** What the first bytes of a file must say; text has no such sign, but may begin as XML does. */
const signs: Record<Extension, readonly (string | undefined)[]> = {
  pdf: ["application/pdf"],
  docx: [mediaTypes.docx.mediaType, "application/zip"],
  xlsx: [mediaTypes.xlsx.mediaType, "application/zip"],
  pptx: [mediaTypes.pptx.mediaType, "application/zip"],
  odt: [mediaTypes.odt.mediaType, "application/zip"],
  ods: [mediaTypes.ods.mediaType, "application/zip"],
  jpg: ["image/jpeg"],
  jpeg: ["image/jpeg"],
  png: ["image/png"],
  webp: ["image/webp"],
  txt: [undefined, "application/xml"],
  csv: [undefined, "application/xml"],
};

/**
 * Decides on one received file by its ending and its content together, asks the virus scanner where there is one, and draws images anew.
 * @param options.clamavUrl without it nothing is scanned; with it a silent scanner means refusal
 * @returns the file to keep: the same one or, of an image, a new one at `path`
 */
export async function checkFile(options: Candidate & { clamavUrl: string | undefined }): Promise<CheckedFile> {
  const { path, size, extension } = options;
  const refuse = (reason: FileRefusal): CheckedFile => ({ ok: false, reason });
  if (size === 0) return refuse("evidence_empty");
  if (size > evidenceLimits.file) return refuse("evidence_too_large");
  if (!isExtension(extension)) return refuse("evidence_type_unknown");
  const fault = (await signFault(path, extension)) ?? (await contentFault({ path, size, extension })) ?? (await scanFault(options));
  if (fault) return refuse(fault);
  const { mediaType, family } = mediaTypes[extension];
  if (family !== "image") return { ok: true, path, size, mediaType };
  const target = `${path}.anew`;
  const drawn = await reEncodeImage({ source: path, target, mediaType });
  const reason = !drawn.ok ? drawn.reason : drawn.size > evidenceLimits.file ? "evidence_too_large" : null;
  if (drawn.ok && !reason) return { ok: true, path: target, size: drawn.size, mediaType };
  await rm(target, { force: true });
  return refuse(reason ?? "evidence_damaged");
}

async function signFault(path: string, extension: Extension): Promise<FileRefusal | null> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (signs[extension].includes(found?.mime)) return null;
  // An office file with a password is wrapped in the container of older office programs.
  if (found?.mime === "application/x-cfb" && mediaTypes[extension].family === "office") return "evidence_locked";
  if (found && /macroenabled/i.test(found.mime)) return "evidence_macros";
  return "evidence_type_mismatch";
}

async function contentFault(options: { path: string; size: number; extension: Extension }): Promise<FileRefusal | null> {
  const { extension } = options;
  if (extension === "pdf") return checkPdf(options);
  if (extension === "txt" || extension === "csv") return checkText(options);
  if (mediaTypes[extension].family === "image") return null;
  return checkOffice({ ...options, extension: extension as Parameters<typeof checkOffice>[0]["extension"] });
}

async function scanFault(options: { path: string; clamavUrl: string | undefined }): Promise<FileRefusal | null> {
  if (!options.clamavUrl) return null;
  const verdict = await scanFile({ url: options.clamavUrl, path: options.path });
  if (verdict === "clean") return null;
  return verdict === "infected" ? "evidence_infected" : "evidence_scanner_down";
}
