import { z } from "zod";
import { highestId } from "../account/route-id.ts";
import { requiredText } from "../initiative/typed-text.ts";

/** The most files confirmed at once: one page of the queue. */
export const mostAtOnce = 20;

const id = z.coerce.number().int().positive().max(highestId);

/** The files that an address names (`?ho-so=3&ho-so=7`), each once; whatever is no number is left out. */
export function chosenIds(params: URLSearchParams): number[] {
  const found = params.getAll("ho-so").flatMap((text) => {
    const parsed = id.safeParse(text);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(found)].slice(0, mostAtOnce);
}

const word = z.object({
  id,
  version: z.coerce.number().int().positive(),
  canBeReplicated: z.enum(["yes", "no"], { error: "replication_missing" }).transform((answer) => answer === "yes"),
  conclusion: requiredText({ maximum: 2000, tooLong: "conclusion_too_long", missing: "conclusion_missing" }),
});
export type BulkWord = z.output<typeof word>;

export interface BulkForm {
  files: BulkWord[];
  /** Error codes by the name of the field, “conclusion-12”. */
  errors: Record<string, string[]>;
  /** What was typed, by the name of the field. */
  values: Record<string, string>;
}

/** Reads the form that confirms several files: every field carries the file's id behind its name. */
export function readBulkForm(form: FormData): BulkForm {
  const read: BulkForm = { files: [], errors: {}, values: {} };
  const typed = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const chosen = form.getAll("ho-so").flatMap((value) => (typeof value === "string" ? [["ho-so", value]] : []));
  for (const fileId of chosenIds(new URLSearchParams(chosen))) {
    const [version, canBeReplicated, conclusion] = ["version", "canBeReplicated", "conclusion"].map((name) => typed(`${name}-${fileId}`));
    const parsed = word.safeParse({ id: fileId, version, canBeReplicated, conclusion });
    if (parsed.success) read.files.push(parsed.data);
    else for (const { path, message } of parsed.error.issues) read.errors[`${String(path[0])}-${fileId}`] ??= [message];
    if (canBeReplicated !== undefined) read.values[`canBeReplicated-${fileId}`] = canBeReplicated;
    if (conclusion !== undefined) read.values[`conclusion-${fileId}`] = conclusion;
  }
  return read;
}
