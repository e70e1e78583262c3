import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

export interface TestScanner {
  readonly url: string;
  /** What it answers: “OK”, “… FOUND” or anything else. */
  verdict: string;
  /** What each connection sent: its command, the bytes of its chunks, and whether it came to the closing zero. */
  readonly received: { command: string; bytes: number; ended: boolean }[];
}

/** Speaks ClamAV's INSTREAM on a free port for the test file that calls it. */
export function testScanner(): TestScanner {
  const state: { url: string; verdict: string; received: TestScanner["received"] } = { url: "", verdict: "OK", received: [] };
  const server = createServer((socket) => {
    const session = { command: "", bytes: 0, ended: false };
    state.received.push(session);
    let waiting = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (chunk: Buffer) => {
      waiting = Buffer.concat([waiting, chunk]);
      if (session.command === "") {
        const end = waiting.indexOf(0);
        if (end === -1) return;
        session.command = waiting.toString("latin1", 0, end);
        waiting = waiting.subarray(end + 1);
      }
      while (waiting.length >= 4 && !session.ended) {
        const length = waiting.readUInt32BE(0);
        if (waiting.length < 4 + length) return;
        session.bytes += length;
        session.ended = length === 0;
        waiting = waiting.subarray(4 + length);
      }
      if (session.ended) socket.end(`stream: ${state.verdict}\0`);
    });
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    state.url = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return state;
}
