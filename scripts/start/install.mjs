// Installs the locked packages. Plain JavaScript without packages: nothing is there yet when it runs.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as messages from "./bootstrap-messages.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** @param {string} file @returns {Record<string, LockedPackage>} */
const packagesOf = (file) => /** @type {Lock} */ (JSON.parse(readFileSync(file, "utf8"))).packages;

/**
 * True where node_modules holds the locked versions. npm writes its own list last, so an install that was killed has none.
 * Optional packages may be absent: most of them are for other platforms.
 * @param {string} root folder of the project
 */
export function isInstalled(root) {
  const list = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(list)) return false;
  const installed = packagesOf(list);
  return Object.entries(packagesOf(join(root, "package-lock.json"))).every(([path, locked]) => {
    if (path === "") return true;
    const found = installed[path];
    return found ? found.version === locked.version : Boolean(locked.optional || locked.devOptional);
  });
}

/**
 * Runs `npm ci`.
 * @param {string} root folder of the project
 * @returns {Promise<string | undefined>} the sentence that says what is wrong, or undefined where all is well
 */
export async function install(root) {
  const { code, text } = await npm(root, ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code === 0) return undefined;
  if (/ENOSPC|EDQUOT/.test(text)) return messages.diskFull;
  if (/EACCES|EROFS|EPERM/.test(text)) return messages.cannotWrite(root);
  if (/spawn\S* ENOENT/.test(text)) return messages.noNpm;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network|E40[13]|E50\d/.test(text)) return messages.noRegistry;
  return messages.installFailed(reasonIn(text) ?? `npm ${code}`);
}

/** The first line of npm's complaint that is a sentence. @param {string} text */
const reasonIn = (text) =>
  text
    .split("\n")
    .map((line) => line.replace(/^npm (error|ERR!)( code)?/, "").trim())
    .find((line) => line.includes(" ") && !line.startsWith("npm warn"));

/** @param {string} root @param {string[]} words @returns {Promise<{ code: number, text: string }>} */
function npm(root, words) {
  const script = process.env.npm_execpath;
  const useScript = script !== undefined && /npm-cli\.[cm]?js$/.test(script);
  const command = useScript ? process.execPath : "npm";
  const child = spawn(command, useScript ? [script, ...words] : words, {
    cwd: root,
    env: { ...process.env, NODE_ENV: "development", PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
    shell: !useScript && process.platform === "win32",
    stdio: ["ignore", "ignore", "pipe"],
  });
  return new Promise((resolve) => {
    let text = "";
    child.stderr.on("data", (part) => (text += part));
    child.once("error", (error) => resolve({ code: 1, text: error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, text }));
  });
}
