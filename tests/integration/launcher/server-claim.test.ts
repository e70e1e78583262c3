import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { isAlive } from "#scripts/processes/process.ts";
import { takePort } from "#scripts/start/server-claim.ts";
import { freePort } from "#tests/support/ports.ts";

const dataDir = mkdtempSync(join(tmpdir(), "skt-claim-"));
afterAll(() => rmSync(dataDir, { recursive: true }));
const entry = "/du-an/scripts/serve.ts";
/** No Linux gives a process this number. */
const deadPid = 2 ** 22 + 1;
let children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children = [];
});

/** A process that listens on the port and shows `words` in its command line. @returns its pid */
async function listener(port: number, words: string): Promise<number> {
  const script = `require("net").createServer().listen(${port}, "127.0.0.1", () => console.log("ready"))`;
  const child = spawn(process.execPath, ["-e", script, words], { detached: true, stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return child.pid ?? 0;
}

const claim = (port: number, who: { launcher: number; server: number }) => writeFileSync(join(dataDir, `server-${port}.json`), JSON.stringify(who));

test("a server left behind by a killed launcher is ended", async () => {
  const port = await freePort();
  const server = await listener(port, entry);
  claim(port, { launcher: deadPid, server });
  await takePort({ dataDir, host: "127.0.0.1", port, entry });
  expect(isAlive(server)).toBe(false);
});

test("a site that runs with its launcher is left alone and named", async () => {
  const port = await freePort();
  const server = await listener(port, entry);
  const launcher = await listener(await freePort(), "scripts/start.mjs");
  claim(port, { launcher, server });
  await expect(takePort({ dataDir, host: "127.0.0.1", port, entry })).rejects.toThrow(`đang chạy sẵn ở cổng ${port} (tiến trình ${launcher})`);
  expect(isAlive(server)).toBe(true);
});

test("a stranger that got the pid of our old server is never ended", async () => {
  const port = await freePort();
  const stranger = await listener(port, "somebody-else.js");
  claim(port, { launcher: deadPid, server: stranger });
  await expect(takePort({ dataDir, host: "127.0.0.1", port, entry })).rejects.toThrow(`Cổng ${port} đang được chương trình khác dùng`);
  expect(isAlive(stranger)).toBe(true);
});

test("a claim cut short by a full disk hinders nothing", async () => {
  const port = await freePort();
  writeFileSync(join(dataDir, `server-${port}.json`), '{"launch');
  await expect(takePort({ dataDir, host: "127.0.0.1", port, entry })).resolves.toBeUndefined();
});
