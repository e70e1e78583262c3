import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll } from "vitest";

/** The real worker in a process of its own, on the database of the test file, while its tests run. */
export function runWorker(database: { readonly url: string }): void {
  const dataDir = mkdtempSync(join(tmpdir(), "worker-"));
  let end: (() => Promise<unknown>) | undefined;
  beforeAll(async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/worker.ts"], {
      env: { ...process.env, DATABASE_URL: database.url, DATA_DIR: dataDir },
      stdio: ["ignore", "pipe", "inherit"],
    });
    end = async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    };
    // It says one line: that it works.
    await once(createInterface(child.stdout), "line");
  });
  afterAll(async () => {
    await end?.();
    rmSync(dataDir, { recursive: true, force: true });
  });
}
