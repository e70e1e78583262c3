import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Refusal } from "#scripts/start/refusal.ts";
import { postgresMessages } from "./messages.ts";

/** The system account the database runs as; undefined where that is simply us. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * Whom to run PostgreSQL as: it refuses root, so root hands it to `postgres`, else to `nobody`.
 * The account needs an entry in /etc/passwd, initdb looks its name up.
 * @throws Refusal where root has nobody to hand it to
 */
export function chooseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entries = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const entry = entries.find((fields) => fields[0] === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Refusal(postgresMessages.noAccount);
}

/** True where the account can read and enter (or execute) the path, asked of the kernel and not guessed from mode bits. */
export function canUse(account: Account | undefined, path: string): boolean {
  if (!account) return true;
  const probe = spawnSync("/bin/sh", ["-c", 'test -r "$1" && test -x "$1"', "sh", path], { ...account, cwd: "/", stdio: "ignore" });
  if (probe.error) throw new Refusal(postgresMessages.cannotSwitchAccount);
  return probe.status === 0;
}
