// The rule of sizes: no file over 300 lines, nine in ten at most 200, the median at most 70; route files at most 200.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const extensions = new Set([".ts", ".tsx", ".mjs", ".js", ".css", ".sql"]);

/** @param {string} folder @returns {{ path: string, lines: number }[]} */
function filesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, "utf8") }))
    .filter(({ text }) => !text.startsWith("// Written by `npm run"))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0) }));
}

const code = ["app", "db", "search", "scripts"].flatMap(filesOf).sort((a, b) => a.lines - b.lines);
const median = code[Math.floor((code.length - 1) / 2)]?.lines ?? 0;
const ninety = code[Math.ceil(code.length * 0.9) - 1]?.lines ?? 0;

const faults = [...code, ...filesOf("tests")].filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines} lines, at most 300`);
faults.push(
  ...code
    .filter(({ path, lines }) => /^app[\\/]routes[\\/]/.test(path) && lines > 200)
    .map(({ path, lines }) => `${path}: ${lines} lines, a route at most 200`),
);
if (ninety > 200) faults.push(`nine in ten files have up to ${ninety} lines, at most 200`);
if (median > 70) faults.push(`the median file has ${median} lines, at most 70`);

console.log(`${code.length} files, median ${median} lines, nine in ten up to ${ninety}, longest ${code.at(-1)?.lines ?? 0}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
