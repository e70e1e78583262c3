import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Env } from "../env.server.ts";

const day = 24 * 60 * 60_000;

/** Where uploads wait on this machine while they are looked at; nothing in it is ever served. */
export const incomingFolder = (env: Pick<Env, "dataDir">): string => join(env.dataDir, "incoming");

/** A new path in the folder, which is made where it is missing. */
export async function newIncomingPath(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return join(folder, randomUUID());
}

/** Removes what an upload left behind because its process was killed: files older than a day. Every machine sweeps its own folder. */
export async function sweepIncoming(options: { folder: string; now: Date }): Promise<number> {
  const { folder, now } = options;
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const facts = await stat(path).catch(() => undefined);
    if (!facts || now.getTime() - facts.mtimeMs <= day) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}
