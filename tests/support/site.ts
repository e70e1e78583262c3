import { spawn, type ChildProcess } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Viewer } from "#app/domain/access/actor.ts";
import type { TestDatabase } from "./database.ts";
import { freePort, waitUntilReady } from "./ports.ts";

export interface TestSite {
  readonly origin: string;
  /** The folder into which mails are written. */
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** kill -9 of the server, and a new one in its place. */
  crash(): Promise<void>;
  restart(): Promise<void>;
  /** The cookie of that person's session, for requests that `request` does not make. */
  cookieOf(accountId: number): Promise<string>;
  /** A request as that person, redirects not followed. Forms are sent as from a page of our own, unless `isForeign`: then only `headers` tell. */
  request(viewer: Viewer, path: string, options?: { form?: Record<string, string>; headers?: Record<string, string>; isForeign?: boolean }): Promise<Response>;
}

/** The real server of the last build, in a process of its own, on the database of the test file. */
export function testSite(database: Pick<TestDatabase, "db" | "url">, environment: Record<string, string> = {}): TestSite {
  const cookies = new Map<number, string>();
  let running: { child: ChildProcess; origin: string; dataDir: string } | undefined;
  const started = () => {
    if (!running) throw new Error("The site runs only while tests run");
    return running;
  };
  const start = async (dataDir: string) => {
    const port = await freePort();
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        DATABASE_URL: database.url,
        PORT: String(port),
        DATA_DIR: dataDir,
        EXPOSE_QUERY_COUNT: "1",
        ...environment,
      },
      stdio: ["ignore", "ignore", "inherit"],
    });
    running = { child, origin: `http://localhost:${port}`, dataDir };
    await waitUntilReady(running.origin, child);
  };
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    const { child } = started();
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  };
  beforeAll(async () => start(await mkdtemp(join(tmpdir(), "site-"))));
  afterAll(async () => {
    await end("SIGTERM");
    await rm(started().dataDir, { recursive: true, force: true });
  });

  async function cookieOf(accountId: number): Promise<string> {
    const known = cookies.get(accountId);
    if (known) return known;
    const token = randomBytes(32).toString("base64url");
    const id = createHash("sha256").update(token).digest("hex");
    await database.db
      .insertInto("accountSession")
      .values({ id, userId: accountId, expiresAt: new Date(Date.now() + 86_400_000) })
      .execute();
    cookies.set(accountId, `phien=${token}`);
    return `phien=${token}`;
  }

  return {
    get origin() {
      return started().origin;
    },
    get dataDir() {
      return started().dataDir;
    },
    cookieOf,
    crash: () => end("SIGKILL"),
    restart: () => start(started().dataDir),
    get process() {
      return started().child;
    },
    async request(viewer, path, options = {}) {
      const { origin } = started();
      const headers = new Headers(options.headers);
      if (viewer) headers.set("Cookie", await cookieOf(viewer.accountId));
      // Nothing here is about packing, and sweeps ask thousands of times.
      if (!headers.has("Accept-Encoding")) headers.set("Accept-Encoding", "identity");
      if (options.form && !options.isForeign) headers.set("Origin", origin);
      return fetch(`${origin}${path}`, {
        method: options.form ? "POST" : "GET",
        headers,
        redirect: "manual",
        ...(options.form && { body: new URLSearchParams(options.form) }),
      });
    },
  };
}
