import { once } from "node:events";
import { connect } from "node:net";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { readEnv } from "#app/platform/env.server.ts";
import { createApp } from "#app/platform/http/create-app.ts";
import { listen } from "#app/platform/http/listen.ts";
import { testDatabase } from "../../support/database.ts";
import { gate } from "../../support/gate.ts";
import { freePort } from "../../support/ports.ts";

const database = testDatabase();

/** The real front with a page that takes as long as the test wants, in place of the build. `asked` comes once it is asked for, and answers. */
async function openSite() {
  const asked = gate<() => void>();
  const port = await freePort();
  const env = readEnv({ NODE_ENV: "test", DATABASE_URL: database.url, PORT: String(port) });
  const lifecycle = { stopping: false };
  const app = createApp({
    ...{ connection: database.connection, env, lifecycle, build: () => Promise.reject(new Error("no build here")) },
    assets: (request, response, next) => {
      if (request.path !== "/cham") return next();
      asked.open(() => response.send("xong"));
    },
  });
  return { origin: env.origin, asked: asked.passed, lifecycle, listening: await listen({ app, host: "127.0.0.1", port, lifecycle }) };
}

it("a request under way is finished; afterwards nobody is let in", async () => {
  const { origin, asked, listening } = await openSite();
  const slow = fetch(`${origin}/cham`);
  const finish = await asked;
  const stopped = listening.stop({ patience: 120_000 });
  finish();
  const answer = await slow;
  expect(await answer.text()).toBe("xong");
  await stopped;
  await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
});

it("what does not end is cut after the patience", async () => {
  const { origin, asked, listening } = await openSite();
  const socket = connect({ port: Number(new URL(origin).port), host: "127.0.0.1" });
  socket.write(`POST /cham HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nOrigin: ${origin}\r\nContent-Length: 10\r\n\r\nhalf`);
  socket.on("error", () => undefined);
  await asked;
  const closed = once(socket, "close");
  socket.resume();
  await listening.stop({ patience: 300 });
  await closed;
});

it("is ready while the schema is current, alive in any case, and not ready while it stops", async () => {
  const { origin, lifecycle, listening } = await openSite();
  const states = async () => Promise.all(["/healthz", "/readyz"].map(async (path) => (await fetch(origin + path)).status));
  expect(await states()).toEqual([200, 200]);
  const { rows } = await sql<{ name: string }>`delete from kysely_migration where name like '%-15-job-workers' returning name, timestamp`.execute(database.db);
  expect(await states()).toEqual([200, 503]);
  await sql`insert into kysely_migration ${sql.raw(`values ('${rows[0]?.name}', '2026-11-22')`)}`.execute(database.db);
  expect(await states()).toEqual([200, 200]);
  lifecycle.stopping = true;
  expect(await states()).toEqual([200, 503]);
  await listening.stop();
});
