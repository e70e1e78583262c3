import { parseArgs } from "node:util";
import { engineNamed, type EngineName } from "#scripts/search-eval/options.ts";
import { Refusal } from "#scripts/start/refusal.ts";
import { messages } from "./messages.ts";

export interface BenchOptions {
  rows: number[];
  engine: EngineName;
  /** One JSON object on standard output, nothing else. */
  isJson: boolean;
  /** Databases stay for the next run with the same wish; one without it drops them. */
  isKept: boolean;
  updateSeconds: number;
}

const fewest = 1000;
const most = 5_000_000;

/** @throws Refusal with the usage */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const values = parsed(words);
  const rows = (values.rows ?? "10000,100000").split(",").map((text) => Number(text.trim().replaceAll("_", "")));
  if (rows.length === 0 || rows.some((count) => !Number.isInteger(count) || count < fewest || count > most))
    throw new Refusal(messages.badRows(values.rows ?? ""));
  const updateSeconds = Number(values.seconds ?? 20);
  if (!(updateSeconds > 0)) throw new Refusal(messages.badOption("--seconds"));
  return { rows, engine: engineNamed(values.engine ?? "postgres"), isJson: values.json ?? false, isKept: values.keep ?? false, updateSeconds };
}

function parsed(words: readonly string[]) {
  const one = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({ args: [...words], options: { rows: one, engine: one, seconds: one, json: flag, keep: flag } }).values;
  } catch (error) {
    throw new Refusal(messages.badOption(error instanceof Error ? (error.message.split(/[.\n]/u)[0] ?? "") : String(error)));
  }
}
