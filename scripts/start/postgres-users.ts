import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine, isAlive } from "#scripts/processes/process.ts";

const folder = (dataDir: string) => join(dataDir, "postgres-users");

/**
 * Several launchers may use one embedded database (`npm start`, beside it `npm run audit:verify`): the last one to leave stops it.
 * A file named by our pid says that we use it.
 */
export function enterDatabase(dataDir: string): void {
  mkdirSync(folder(dataDir), { recursive: true });
  writeFileSync(join(folder(dataDir), String(process.pid)), "");
}

/** @returns true where no other living launcher uses the database, so that we stop it */
export function leaveDatabase(dataDir: string): boolean {
  rmSync(join(folder(dataDir), String(process.pid)), { force: true });
  const others = readdirSync(folder(dataDir)).map(Number);
  const living = others.filter((pid) => isAlive(pid) && (commandLine(pid) ?? "").includes("start.mjs"));
  for (const pid of others.filter((other) => !living.includes(other))) rmSync(join(folder(dataDir), String(pid)), { force: true });
  return living.length === 0;
}
