import { spawn } from "node:child_process";
import { appendFileSync, closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { connectDatabase } from "#db/client.ts";
import { isAlive } from "#scripts/processes/process.ts";
import { Refusal, saysDiskFull } from "#scripts/start/refusal.ts";
import type { Account } from "./account.ts";
import { databaseUser, serverEnvironment } from "./cluster.ts";
import { postgresMessages } from "./messages.ts";
import { findPostmaster, removeStalePidFile, type Postmaster } from "./postmaster.ts";
import { choosePort } from "./port.ts";
import type { Places } from "./places.ts";

export const databaseName = "app";

export const databaseUrl = (options: { port: number; password: string; database: string }) =>
  `postgres://${databaseUser}:${options.password}@127.0.0.1:${options.port}/${options.database}`;

/** Seconds of trying again: after a `kill -9` of the postmaster its orphans hold the shared memory for about two. */
const patience = 30_000;

export interface ServerOptions {
  places: Places;
  program: string;
  account: Account | undefined;
  password: string;
  settings: Record<string, string>;
}

/**
 * Starts a postmaster and waits until it answers; tries again while the orphans of a killed one are ending.
 * @throws Refusal with the first line of the server's own complaint
 */
export async function startServer(options: ServerOptions): Promise<Postmaster> {
  const deadline = Date.now() + patience;
  for (;;) {
    removeStalePidFile(options.places.cluster);
    const port = await choosePort(options.places.portFile);
    const pid = spawnServer(options, port);
    if (await waitUntilReady({ pid, port, password: options.password, deadline })) return { pid, port };
    const log = readFileSync(options.places.log, "utf8");
    if (saysDiskFull(log)) throw new Refusal(postgresMessages.diskFull(options.places.home));
    const other = findPostmaster(options.places.cluster);
    if (other && (await waitUntilReady({ ...other, password: options.password, deadline }))) return other;
    if (Date.now() > deadline || !/lock file|shared memory|already in use|could not create any TCP/i.test(log)) {
      throw new Refusal(postgresMessages.startFailed(firstComplaint(log), options.places.log));
    }
    await sleep(200);
  }
}

/** Own session, no pipes: neither a Ctrl-C in the terminal nor the end of Node touches the server before we say so. */
function spawnServer({ places, program, account, settings }: ServerOptions, port: number): number {
  const all: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    timezone: "UTC",
    max_connections: "200",
    // Details of an error hold personal data (`Key (email)=(…)`).
    log_error_verbosity: "terse",
    logging_collector: "on",
    log_directory: "log",
    log_filename: "postgres-%a.log",
    log_truncate_on_rotation: "on",
    ...settings,
  };
  const words = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openSync(places.log, "w", 0o600);
  const child = spawn(program, ["-D", places.cluster, ...words], {
    ...account,
    cwd: places.home,
    env: serverEnvironment as NodeJS.ProcessEnv,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.once("error", (error) => appendFileSync(places.log, `FATAL: ${error.message}\n`));
  child.unref();
  return child.pid ?? 0;
}

/** Asks until the server answers. @returns false where the process ended first or the deadline passed */
export async function waitUntilReady(options: { pid: number; port: number; password: string; deadline: number }): Promise<boolean> {
  const url = databaseUrl({ ...options, database: "postgres" });
  while (options.pid > 0 && isAlive(options.pid) && Date.now() < options.deadline) {
    if (await answers(url)) return true;
    await sleep(30);
  }
  return false;
}

async function answers(url: string): Promise<boolean> {
  const connection = connectDatabase({ url, maximumConnections: 1 });
  try {
    await connection.sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}

const firstComplaint = (log: string) =>
  log
    .split("\n")
    .find((line) => /FATAL|PANIC|ERROR/.test(line))
    ?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, "") ?? "không có thông báo";
