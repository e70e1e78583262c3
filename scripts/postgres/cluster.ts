import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "#scripts/processes/program.ts";
import { Refusal, saysDiskFull } from "#scripts/start/refusal.ts";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { postgresMessages } from "./messages.ts";
import type { Places } from "./places.ts";

export const databaseUser = "app";

/**
 * Makes the cluster where there is none yet.
 * @returns the password of the database user
 * @throws Refusal where the disk is full or the data belongs to another version; a half-made cluster never takes the cluster's name
 */
export async function prepareCluster(options: { places: Places; binaries: Binaries; account: Account | undefined; onInit: () => void }): Promise<string> {
  const { places, binaries } = options;
  const versionFile = join(places.cluster, "PG_VERSION");
  if (!existsSync(versionFile)) {
    options.onInit();
    return initialise(options);
  }
  const found = readFileSync(versionFile, "utf8").trim();
  if (found !== binaries.major) throw new Refusal(postgresMessages.otherVersion(places.cluster, found, binaries.major));
  if (!existsSync(places.passwordFile)) throw new Refusal(postgresMessages.noPassword(places.passwordFile));
  return readFileSync(places.passwordFile, "utf8").trim();
}

async function initialise({ places, binaries, account }: { places: Places; binaries: Binaries; account: Account | undefined }): Promise<string> {
  const draft = `${places.cluster}.init`;
  const passwordForInit = join(places.home, "password.init");
  const password = randomBytes(24).toString("base64url");
  rmSync(draft, { recursive: true, force: true });
  try {
    writeFileSync(places.passwordFile, `${password}\n`, { mode: 0o600 });
    writeFileSync(passwordForInit, `${password}\n`, { mode: 0o600 });
    if (account) chownSync(passwordForInit, account.uid, account.gid);
    await runInitdb({ program: binaries.initdb, draft, passwordForInit, home: places.home, account });
    renameSync(draft, places.cluster);
    return password;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw saysDiskFull(String(error)) ? new Refusal(postgresMessages.diskFull(places.home), { cause: error }) : error;
  } finally {
    rmSync(passwordForInit, { force: true });
  }
}

async function runInitdb(options: { program: string; draft: string; passwordForInit: string; home: string; account: Account | undefined }): Promise<void> {
  // The builtin C.UTF-8 is the same on every machine; plain C breaks pg_trgm on Vietnamese letters.
  const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C.UTF-8"];
  const result = await runProgram({
    command: options.program,
    args: ["-D", options.draft, "-U", databaseUser, "--auth=scram-sha-256", `--pwfile=${options.passwordForInit}`, "--no-instructions", ...locale],
    cwd: options.home,
    env: serverEnvironment,
    loud: false,
    // Less than a second: a Ctrl-C waits for its end.
    signal: new AbortController().signal,
    ...options.account,
  });
  if (result.code === 0) return;
  if (saysDiskFull(result.errors)) throw new Refusal(postgresMessages.diskFull(options.home));
  throw new Refusal(postgresMessages.initFailed(result.errors.split("\n").find((line) => /error|fatal/i.test(line)) ?? `initdb ${result.code}`));
}

/** Nothing of our own environment reaches the database: a stray PGDATA or LC_ALL would change it. */
export const serverEnvironment: Record<string, string> = { LANG: "C.UTF-8", PATH: "/usr/bin:/bin", TZ: "UTC" };
