import { parseArgs } from "node:util";
import { Refusal } from "#scripts/start/refusal.ts";
import { messages } from "./messages.ts";

export interface BenchOptions {
  /** Panels simulated for each scenario. */
  panels: number;
  seed: number;
  /** One JSON object on standard output, nothing else. */
  isJson: boolean;
}

/** @throws Refusal with the usage */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const values = parsed(words);
  const panels = Number(values.panels ?? 60);
  const seed = Number(values.seed ?? 1);
  if (!Number.isInteger(panels) || panels < 2 || panels > 10_000) throw new Refusal(messages.badOption("--panels"));
  if (!Number.isInteger(seed)) throw new Refusal(messages.badOption("--seed"));
  return { panels, seed, isJson: values.json ?? false };
}

function parsed(words: readonly string[]) {
  const one = { type: "string" } as const;
  try {
    return parseArgs({ args: [...words], options: { panels: one, seed: one, json: { type: "boolean" } } }).values;
  } catch (error) {
    throw new Refusal(messages.badOption(error instanceof Error ? (error.message.split(/[.\n]/u)[0] ?? "") : String(error)));
  }
}
