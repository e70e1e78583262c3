import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Refusal } from "#scripts/start/refusal.ts";
import { messages } from "./messages.ts";

export const engineNames = ["postgres", "meilisearch"] as const;
export type EngineName = (typeof engineNames)[number];

export interface EvalOptions {
  corpus: string;
  queries: string;
  similar: string | null;
  out: string | null;
  engine: EngineName;
  /** How many of the worst questions are shown. */
  failures: number;
  /** Of these only, where named. */
  category: string | null;
}

const usualFailures = 30;

/** @throws Refusal where there is no such engine */
export function engineNamed(name: string): EngineName {
  const found = engineNames.find((one) => one === name);
  if (!found) throw new Refusal(messages.badEngine(name));
  return found;
}

/**
 * Reads the command line. Paths are those of the folder where the person typed the command, which npm leaves for the project's.
 * @throws Refusal with the usage
 */
export function readOptions(options: { words: readonly string[]; folder: string }): EvalOptions {
  const words = options.words.flatMap((word, index) => {
    const next = options.words[index + 1];
    return word === "--failures" && !/^\d+$/.test(next ?? "") ? [`--failures=${usualFailures}`] : [word];
  });
  const values = parsed(words);
  const path = (name: "corpus" | "queries" | "similar" | "out") => (values[name] === undefined ? null : resolve(options.folder, values[name]));
  const needed = (name: "corpus" | "queries") => {
    const value = path(name);
    if (value === null) throw new Refusal(messages.missing(name));
    return value;
  };
  return {
    corpus: needed("corpus"),
    queries: needed("queries"),
    similar: path("similar"),
    out: path("out"),
    engine: engineNamed(values.engine ?? "postgres"),
    failures: Number(values.failures ?? 0) || 0,
    category: values.category ?? null,
  };
}

function parsed(words: string[]) {
  const one = { type: "string" } as const;
  try {
    return parseArgs({ args: words, options: { corpus: one, queries: one, similar: one, out: one, engine: one, failures: one, category: one } }).values;
  } catch (error) {
    throw new Refusal(messages.badOption(error instanceof Error ? (error.message.split(/[.\n]/u)[0] ?? "") : String(error)));
  }
}
