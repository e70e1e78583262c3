import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "../ports.ts";

export interface ChildDouble {
  url: string;
  masterKey: string;
  port: number;
  signal(name: "SIGSTOP" | "SIGCONT" | "SIGKILL"): void;
  /** Ends it and waits for the end. */
  kill(): Promise<void>;
}

/** The protocol double in a process of its own; empty at each start, as a server that lost its disk, which may come back on its old port. */
export async function startChildDouble(options: { port?: number; masterKey?: string } = {}): Promise<ChildDouble> {
  const { port = await freePort(), masterKey = "a-master-key-of-sixteen-bytes" } = options;
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "child.ts"), String(port), masterKey], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = (await once(createInterface(child.stdout), "line")) as [string];
  return {
    url,
    masterKey,
    port: Number(new URL(url).port),
    signal: (name) => child.kill(name),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
