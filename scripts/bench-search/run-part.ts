import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/**
 * Runs a program of this folder in a process of its own.
 * @returns what it printed
 * @throws Error with its complaint where it fails
 */
export async function runPart(options: { name: "load-rows" | "update-rows"; words: readonly (number | string)[]; databaseUrl: string }): Promise<string> {
  const { name, words, databaseUrl } = options;
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, `${name}.ts`), ...words.map(String)], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr.on("data", (text: Buffer) => (errors += text.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${name}: ${errors.trim().split("\n").slice(-6).join(" ")}`);
  return output;
}
