import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, lchownSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Account } from "#scripts/postgres/account.ts";

const root = join(import.meta.dirname, "..", "..");

/**
 * What a newcomer has after `git clone`: the files git knows or would take, uncommitted ones too, in a new temporary folder.
 * @param options.owner whose the copy is; undefined means ours
 * @throws Error where this is no git checkout
 */
export function cloneProject(options: { owner: Account | undefined }): string {
  const list = spawnSync("git", ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  if (list.status !== 0) throw new Error(`git ls-files: ${list.stderr}`);
  const folder = mkdtempSync(join(tmpdir(), "skt-clone-"));
  // The database of root runs as another account, which has to get through.
  chmodSync(folder, 0o711);
  const files = list.stdout.split("\0").filter((file) => file !== "" && existsSync(join(root, file)));
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  if (options.owner) giveTo(options.owner, folder);
  return folder;
}

/** A home for somebody who has none here, with a copy of our npm cache: the network is not what this is about. */
export function makeHome(owner: Account): string {
  const home = mkdtempSync(join(tmpdir(), "skt-home-"));
  const ours = spawnSync("npm", ["config", "get", "cache"], { cwd: root, encoding: "utf8" }).stdout.trim();
  // Not its `tmp`: another npm may be at work there.
  const parts = ["content-v2", "index-v5"].map((name) => join("_cacache", name));
  for (const part of parts.filter((name) => existsSync(join(ours, name)))) cpSync(join(ours, part), join(home, ".npm", part), { recursive: true });
  giveTo(owner, home);
  return home;
}

function giveTo(owner: Account, path: string): void {
  lchownSync(path, owner.uid, owner.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) giveTo(owner, join(path, entry.name));
    else lchownSync(join(path, entry.name), owner.uid, owner.gid);
  }
}
