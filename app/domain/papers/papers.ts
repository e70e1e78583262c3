import type { Viewer } from "../access/actor.ts";
import type { InitiativeFacts } from "../initiative/facts.ts";
import { initiativePolicy, type InitiativeRule } from "../initiative/policy.ts";

/** The papers of a file in the order of its life, by the last part of their address. */
export const paperNames = ["don", "mo-ta", "xac-nhan", "xac-nhan-trong", "bien-nhan"] as const;
export type PaperName = (typeof paperNames)[number];

export const paperFormats = ["docx", "pdf"] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** `full` holds the parts marked confidential and personal data; `open` may be passed on. */
export const paperCopies = ["full", "open"] as const;
export type PaperCopy = (typeof paperCopies)[number];

/** Which text the paper is made from: a version that was sent, the last one of them, or the draft as it stands. */
export type PaperSource = number | "last" | "draft";

export interface PaperRequest {
  paper: PaperName;
  format: PaperFormat;
  copy: PaperCopy;
  source: PaperSource;
}

/** Reads “don.pdf” and the query `ban=cong-khai`, `phien-ban=2` or `phien-ban=nhap`; undefined where an address names no paper. */
export function readPaperAddress(options: { name: string | undefined; query: URLSearchParams }): PaperRequest | undefined {
  const [name, format, ...rest] = (options.name ?? "").split(".");
  const paper = paperNames.find((known) => known === name);
  const wanted = paperFormats.find((known) => known === format);
  const copy = options.query.get("ban") ?? "";
  const source = readPaperSource(options.query.get("phien-ban"));
  if (!paper || !wanted || rest.length > 0 || !["", "cong-khai"].includes(copy) || source === undefined) return undefined;
  return { paper, format: wanted, copy: copy === "" ? "full" : "open", source };
}

/** Reads `phien-ban`: a number, “nhap”, or nothing for the last version sent. */
export function readPaperSource(text: string | null): PaperSource | undefined {
  if (text === null) return "last";
  if (text === "nhap") return "draft";
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

/** The address of a paper; the opposite of `readPaperAddress`. */
export function paperAddress(options: { id: number; request: PaperRequest }): string {
  const { paper, format, copy, source } = options.request;
  const query = new URLSearchParams({
    ...(copy === "open" && { ban: "cong-khai" }),
    ...(source !== "last" && { "phien-ban": source === "draft" ? "nhap" : String(source) }),
  }).toString();
  return `/ho-so/${options.id}/giay-to/${paper}.${format}${query && `?${query}`}`;
}

const copyRules: Record<PaperCopy, InitiativeRule> = { full: initiativePolicy.readConfidential, open: initiativePolicy.view };

/** The copies this viewer may have, the fuller one first. */
export const copiesFor = (options: { viewer: Viewer; file: InitiativeFacts }): PaperCopy[] =>
  paperCopies.filter((copy) => copyRules[copy](options.viewer, options.file));

/** Which paper there is for this viewer: the receipt is the authors', the unit's word is there once it was given. */
export function papersFor(options: { viewer: Viewer; file: InitiativeFacts; isConfirmed: boolean }): PaperName[] {
  const { viewer, file } = options;
  const isThere: Record<PaperName, boolean> = {
    don: true,
    "mo-ta": true,
    "xac-nhan": options.isConfirmed,
    "xac-nhan-trong": true,
    "bien-nhan": initiativePolicy.readReceipt(viewer, file),
  };
  return initiativePolicy.view(viewer, file) ? paperNames.filter((name) => isThere[name]) : [];
}

/** The text that answers a request: a file never sent has its draft, and the draft of a sent file is read by those who write it. */
export function sourceFor(options: { viewer: Viewer; file: InitiativeFacts; source: PaperSource }): PaperSource | undefined {
  const { viewer, file, source } = options;
  if (file.code === null) return typeof source === "number" ? undefined : "draft";
  return source === "draft" && !initiativePolicy.edit(viewer, file) ? undefined : source;
}
