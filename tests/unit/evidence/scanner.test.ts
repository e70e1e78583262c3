import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { scanFile } from "#app/platform/files/scan-file.ts";
import { testScanner } from "#tests/support/scanner.ts";

let folder = "";
let path = "";
const size = 3 * 1024 * 1024;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scan-"));
  path = join(folder, "tep");
  await writeFile(path, Buffer.alloc(size, 7));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const scanner = testScanner();
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** A server that is no scanner: it does with a connection what the test says. */
async function strange(behave: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    behave(socket);
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("the whole file goes to the scanner, in chunks behind their lengths", async () => {
  scanner.verdict = "OK";
  expect(await scanFile({ url: scanner.url, path })).toBe("clean");
  expect(scanner.received.at(-1)).toEqual({ command: "zINSTREAM", bytes: size, ended: true });
});

test("what it finds is told", async () => {
  scanner.verdict = "Eicar-Test-Signature FOUND";
  expect(await scanFile({ url: scanner.url, path })).toBe("infected");
});

test("anything but a clear answer counts as no answer", async () => {
  scanner.verdict = "INSTREAM size limit exceeded. ERROR";
  expect(await scanFile({ url: scanner.url, path })).toBe("unavailable");
  const others = [
    await strange((socket) => socket.destroy()),
    await strange((socket) => socket.end("stream: OK maybe\0")),
    await strange((socket) => socket.end("OK\0")),
    await strange((socket) => socket.end("x".repeat(10_000))),
    "tcp://127.0.0.1:1",
  ];
  for (const url of others) expect([url, await scanFile({ url, path })]).toEqual([url, "unavailable"]);
});

test("a scanner that falls silent is not waited for without end", async () => {
  const url = await strange((socket) => void socket.resume());
  expect(await scanFile({ url, path, milliseconds: 200 })).toBe("unavailable");
});
