import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll } from "vitest";

export interface TestMailServer {
  readonly url: string;
  /** Whole messages as they came over the wire. */
  readonly messages: string[];
  /** While true, whoever connects gets no greeting: a server that hangs. */
  hangs: boolean;
  /** How many have connected. */
  connections: number;
}

/** A real mail server on a free port for the test file that calls it. */
export function testMailServer(): TestMailServer {
  const state = { url: "", messages: [] as string[], hangs: false, connections: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onConnect(_session, greet) {
      state.connections += 1;
      if (!state.hangs) greet();
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        state.messages.push(Buffer.concat(chunks).toString("utf8"));
        done();
      });
    },
  });
  // A killed client leaves its connection half open.
  server.on("error", () => undefined);
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    state.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return state;
}
