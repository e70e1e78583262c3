import type { ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Below the ports that a kernel gives to outgoing connections, and below those of our databases: nobody takes one between its finding and its use. */
const lowest = 10_000;
const count = 1_000;
/** Two test processes that look for a port at once never find the same one: each worker of a run has a thousand of its own. */
const { VITEST_POOL_ID, TEST_PARALLEL_INDEX = "0" } = process.env;
const from = lowest + (Number(VITEST_POOL_ID ?? TEST_PARALLEL_INDEX) % 10) * count;
/** Another run on this machine begins elsewhere among them, and so does the next file: a port that was just left may still be known to somebody. */
let next = randomInt(count);

export async function freePort(): Promise<number> {
  for (let tries = 0; tries < count; tries += 1) {
    const port = from + next;
    next = (next + 1) % count;
    if (await isFree(port)) return port;
  }
  throw new Error("no port");
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** @throws Error where the site ends before it is ready, or is not within two minutes */
export async function waitUntilReady(origin: string, site: ChildProcess): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    // Whoever answers once ours has ended is another site.
    if (site.exitCode !== null || site.signalCode !== null) throw new Error("The site ended before it was ready");
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The site did not become ready within two minutes");
}
