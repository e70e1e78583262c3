import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { connectDatabase } from "#db/client.ts";
import { isAlive } from "#scripts/processes/process.ts";
import { startPostgres } from "#scripts/postgres/start-postgres.ts";
import { urlOf } from "#tests/support/url-of.ts";

const dataDir = mkdtempSync(join(tmpdir(), "skt-postgres-"));
// Root hands the database to another account, which has to get through.
chmodSync(dataDir, 0o711);
const start = () => startPostgres({ dataDir, settings: { max_connections: "20", shared_buffers: "16MB" } });

async function ask<Row>(url: string, statement: string): Promise<Row[]> {
  const connection = connectDatabase({ url, maximumConnections: 1 });
  try {
    return await connection.sql.unsafe<Row[] & object[]>(statement);
  } finally {
    await connection.close();
  }
}

afterAll(async () => {
  await (await start()).stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("an initdb that was killed leaves nothing that the next start takes for a database", async () => {
  mkdirSync(join(dataDir, "postgres", "cluster.init"), { recursive: true });
  writeFileSync(join(dataDir, "postgres", "cluster.init", "PG_VERSION"), "18\n");
  const server = await start();
  expect(server.reused).toBe(false);
  expect(
    await ask(server.url, "select datname, pg_encoding_to_char(encoding) as encoding, datlocale as locale from pg_database where datname = 'app'"),
  ).toEqual([{ datname: "app", encoding: "UTF8", locale: "C.UTF-8" }]);
});

test("it listens on the loopback below the kernel's own ports and asks for the password in the 0600 file", async () => {
  const { url } = await start();
  const { hostname, port, password } = new URL(url);
  expect(hostname).toBe("127.0.0.1");
  expect(Number(port)).toBeGreaterThanOrEqual(20_000);
  expect(Number(port)).toBeLessThan(32_768);
  expect(statSync(join(dataDir, "postgres-password")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(dataDir, "postgres-password"), "utf8").trim()).toBe(password);
  await expect(ask(url.replace(password, "doan-mo"), "select 1")).rejects.toThrow("password authentication failed");
  expect(await ask(url, "select distinct auth_method from pg_hba_file_rules")).toEqual([{ auth_method: "scram-sha-256" }]);
});

test.runIf(process.getuid?.() === 0)("data that its account cannot reach any more is never replaced by an empty database", async () => {
  chmodSync(dataDir, 0o700);
  await expect(start()).rejects.toThrow(`Tài khoản chạy PostgreSQL không vào được ${join(dataDir, "postgres")} dù dữ liệu nằm ở đó`);
  chmodSync(dataDir, 0o711);
});

test("a second start finds the first one's server", async () => {
  const first = await start();
  expect(await start()).toMatchObject({ reused: true, pid: first.pid, url: first.url });
});

test("after kill -9 of the server the next start recovers by itself, and what was acknowledged is there", async () => {
  const before = await start();
  await ask(before.url, "create table y_tuong (ten text)");
  const writer = connectDatabase({ url: before.url, maximumConnections: 1 });
  const acknowledged: string[] = [];
  const writing = (async () => {
    for (let n = 1; ; n += 1) {
      await writer.sql`insert into y_tuong values (${`ý tưởng ${n}`})`;
      acknowledged.push(`ý tưởng ${n}`);
      if (n === 200) process.kill(before.pid, "SIGKILL");
    }
  })();
  await expect(writing).rejects.toThrow();
  await writer.close();

  const after = await start();
  expect(after).toMatchObject({ reused: false, url: before.url });
  expect(after.pid).not.toBe(before.pid);
  const kept = await ask<{ ten: string }>(after.url, "select ten from y_tuong");
  expect(acknowledged.length).toBeGreaterThanOrEqual(200);
  expect(acknowledged.filter((ten) => !kept.some((row) => row.ten === ten))).toEqual([]);
});

test("stop ends the server, and the data is there at the next start", async () => {
  const server = await start();
  await ask(server.url, "create database can_giu");
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
  const again = await start();
  expect(await ask(urlOf(again.url, "can_giu"), "select current_database() as ten")).toEqual([{ ten: "can_giu" }]);
});
