import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sources = ["app", "db", "search", "package.json", "package-lock.json", "remix.config.js", "tsconfig.json"];

const stampFile = (root: string) => join(root, "build", ".sources");

/** A fingerprint of everything the build is made from, by content: a checkout or a copy changes times, not this. */
export function fingerprint(root: string): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesBelow(join(root, source))) hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** True where the build was made from these sources, to its end. */
export function isBuilt(root: string): boolean {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), "utf8") === fingerprint(root);
}

/** Called before a build: a build that is killed leaves no stamp. */
export function forgetBuild(root: string): void {
  rmSync(stampFile(root), { force: true });
}

/** Called after a build, with the fingerprint from before it. */
export function rememberBuild(root: string, print: string): void {
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(stampFile(root), print);
}

/** Words after `node` that build the site. */
export const buildWords = ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--config", "remix.config.js"];
