import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

interface Ended {
  /** null where a signal ended it. */
  code: number | null;
  /** What it printed, complaints too. */
  lines: string[];
}

/** Runs a program of `scripts/` as the launcher does, in a process of its own. `onLine` may have it killed, as by `kill -9`. */
export async function runScript(options: {
  name: "search-rebuild" | "search-check";
  words?: string[];
  env: Record<string, string>;
  onLine?: (line: string, kill: () => void) => void;
}): Promise<Ended> {
  const { name, words = [], env, onLine } = options;
  const child = spawn(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...words], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on("line", (line) => {
      lines.push(line);
      onLine?.(line, () => child.kill("SIGKILL"));
    });
  }
  const [code] = (await once(child, "close")) as [number | null];
  return { code, lines };
}
