import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandLine, isAlive, waitForEnd } from "#scripts/processes/process.ts";

/** The server process that postmaster.pid names. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The living postmaster of the cluster, or undefined: the file survives a `kill -9`, and its pid may belong to another process by now. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!(pid > 0 && port > 0) || !isAlive(pid)) return undefined;
  const command = commandLine(pid);
  if (command !== undefined && !command.includes(cluster)) return undefined;
  return { pid, port };
}

/**
 * After a restart of a container the pid in a leftover postmaster.pid is often taken by a stranger, and PostgreSQL then refuses
 * to start for ever. The file guards orphaned backends too, so it goes only where no PostgreSQL process exists at all.
 */
export function removeStalePidFile(cluster: string): void {
  if (process.platform !== "linux" || findPostmaster(cluster)) return;
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const someServer = pids.some((pid) => /^postgres:|\/postgres -D /.test(commandLine(Number(pid)) ?? ""));
  if (!someServer) rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/** Ends the server: fast shutdown (clients are disconnected, everything is written), the immediate one after 20 s. */
export async function stopPostmaster(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT");
  if (await waitForEnd(pid, 20_000)) return;
  process.kill(pid, "SIGQUIT");
  await waitForEnd(pid, 5_000);
}
