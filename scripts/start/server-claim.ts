import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPortFree, waitForFreePort } from "#scripts/postgres/port.ts";
import { commandLine, endGroup, isAlive } from "#scripts/processes/process.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

interface Claim {
  launcher: number;
  server: number;
}

const claimFile = (dataDir: string, port: number) => join(dataDir, `server-${port}.json`);

/**
 * Makes sure that the port can be ours. A server left behind by a launcher that was killed is ended, by its pid and only
 * where its command line names our own entry point.
 * @throws Refusal where the site runs already, or a stranger holds the port
 */
export async function takePort(options: { dataDir: string; host: string; port: number; entry: string }): Promise<void> {
  const { dataDir, host, port, entry } = options;
  const claim = readClaim(claimFile(dataDir, port));
  if (claim && isOurs(claim.server, entry)) {
    if (isOurs(claim.launcher, "start.mjs")) throw new Refusal(messages.alreadyRunning(port, claim.launcher));
    await endGroup(claim.server, 5_000);
    await waitForFreePort({ port, host, milliseconds: 5_000 });
  }
  if (port > 0 && !(await isPortFree(port, host))) throw new Refusal(messages.portTaken(port));
}

/** Writes down who serves the port, for the next start. */
export function rememberServer(options: { dataDir: string; port: number; server: number }): void {
  const claim: Claim = { launcher: process.pid, server: options.server };
  writeFileSync(claimFile(options.dataDir, options.port), JSON.stringify(claim));
}

/** Called after the end of the server. */
export function forgetServer(options: { dataDir: string; port: number }): void {
  rmSync(claimFile(options.dataDir, options.port), { force: true });
}

function readClaim(file: string): Claim | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Claim;
  } catch {
    // Cut short by a kill or a full disk: nobody can be told from it.
    return undefined;
  }
}

const isOurs = (pid: number, word: string) => isAlive(pid) && (commandLine(pid) ?? "").includes(word);
