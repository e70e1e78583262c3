import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { Refusal } from "#scripts/start/refusal.ts";
import { messages } from "./messages.ts";

const id = z.union([z.string(), z.number()]);
/** Text of a key that may be missing, null, a number, or a list of paragraphs. */
const text = z
  .union([z.string(), z.number(), z.array(z.string()), z.null()])
  .optional()
  .transform((value) => (Array.isArray(value) ? value.join("\n") : String(value ?? "")));
const texts = z
  .union([z.string(), z.array(z.union([z.string(), z.null()])), z.null()])
  .optional()
  .transform((value) => (typeof value === "string" ? [value] : (value ?? [])).filter((one): one is string => typeof one === "string" && one !== ""));
const ids = z
  .union([z.array(id), z.null()])
  .optional()
  .transform((value) => (value ?? []).map(String));
const grades = z
  .union([z.record(z.string(), z.coerce.number()), z.null()])
  .optional()
  .transform((value) => new Map(Object.entries(value ?? {})));

const corpusLine = z.object({
  id,
  code: text,
  title: text,
  summary: text,
  problem: text,
  solution: text,
  results: text,
  field: text,
  unit: text,
  year: text,
  authors: texts,
  kind: text,
  feasibility: text,
});
const queryLine = z.object({ qid: id, q: text, category: text, relevant: grades, must_not_top: ids });
const similarLine = z.object({ sid: id, title: text, summary: text, near: grades, lookalike: ids });

export type CorpusLine = z.infer<typeof corpusLine>;
export type QueryLine = z.infer<typeof queryLine>;
export type SimilarLine = z.infer<typeof similarLine>;

/** Initiatives to be searched. @throws Refusal that names the line */
export const readCorpus = async (file: string): Promise<CorpusLine[]> => (await readObjects(file)).map((line) => parsed(corpusLine, line));

/** Questions about the corpus; lines with `sid` ask for similar initiatives, in whichever file they stand. @throws Refusal that names the line */
export async function readQuestions(files: readonly string[]): Promise<{ queries: QueryLine[]; similar: SimilarLine[] }> {
  const lines = (await Promise.all(files.map(readObjects))).flat();
  const stray = lines.find(({ value }) => !("qid" in value) && !("sid" in value));
  if (stray) throw new Refusal(messages.badLine(stray.file, stray.number, messages.neither));
  return {
    queries: lines.filter(({ value }) => "qid" in value).map((line) => parsed(queryLine, line)),
    similar: lines.filter(({ value }) => !("qid" in value)).map((line) => parsed(similarLine, line)),
  };
}

interface Line {
  file: string;
  number: number;
  value: object;
}

async function readObjects(path: string): Promise<Line[]> {
  const file = basename(path);
  const content = await readFile(path, "utf8").catch((error: unknown) => {
    throw new Refusal(messages.unreadable(path, (error as NodeJS.ErrnoException).code ?? String(error)));
  });
  const lines = content.replace(/^\u{feff}/u, "").split(/\r?\n/u);
  const objects = lines.flatMap((line, index) => (line.trim() === "" ? [] : [{ file, number: index + 1, value: objectIn({ line, file, number: index + 1 }) }]));
  if (objects.length === 0) throw new Refusal(messages.empty(path));
  return objects;
}

function objectIn(options: { line: string; file: string; number: number }): object {
  const { line, file, number } = options;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refusal(messages.badLine(file, number, messages.notJson));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Refusal(messages.badLine(file, number, messages.notObject));
  return value;
}

function parsed<Out>(schema: z.ZodType<Out>, line: Line): Out {
  const result = schema.safeParse(line.value);
  if (result.success) return result.data;
  const key = String(result.error.issues[0]?.path[0] ?? "");
  throw new Refusal(messages.badLine(line.file, line.number, key in line.value ? messages.wrongKey(key) : messages.missingKey(key)));
}
