import { randomInt } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** True where nobody listens on the port of this address. */
export function isPortFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** Waits for a port whose owner was ended: a process counts as ended a moment before its threads let go of their sockets. */
export async function waitForFreePort(options: { port: number; host: string; milliseconds: number }): Promise<void> {
  const deadline = Date.now() + options.milliseconds;
  while (!(await isPortFree(options.port, options.host)) && Date.now() < deadline) await sleep(25);
}

/**
 * The port of the embedded database: the one of last time unless taken, else a free one between 20000 and 32767,
 * below the range (32768–60999) from which the kernel hands out ports to clients.
 */
export async function choosePort(portFile: string): Promise<number> {
  const last = existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) : 0;
  if (last > 0 && (await isPortFree(last))) return last;
  for (;;) {
    const port = randomInt(20_000, 32_768);
    if (!(await isPortFree(port))) continue;
    writeFileSync(portFile, `${port}\n`);
    return port;
  }
}
