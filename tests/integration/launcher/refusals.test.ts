import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "#scripts/processes/program.ts";
import { freePort } from "#tests/support/ports.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/** Runs the launcher in an empty data folder. */
async function launch(options: { words?: string[]; node?: string[]; env: Record<string, string> }) {
  const folder = mkdtempSync(join(tmpdir(), "skt-launch-"));
  const dataDir = join(folder, "data");
  const { code, errors } = await runProgram({
    command: process.execPath,
    args: [...(options.node ?? []), "scripts/start.mjs", ...(options.words ?? [])],
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, ...options.env },
    loud: false,
    signal: AbortSignal.timeout(120_000),
  });
  const made = existsSync(dataDir) ? readdirSync(dataDir) : [];
  rmSync(folder, { recursive: true });
  return { code, errors, made };
}

test("an old Node is told which one is needed", async () => {
  const pretend = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.19.1"})';
  expect(await launch({ node: ["--import", pretend], env: {} })).toEqual({
    code: 1,
    errors: "Cần Node.js 20.19 trở lên, máy này đang dùng 18.19.1: hãy cài bản mới từ https://nodejs.org rồi chạy lại.\n",
    made: [],
  });
});

test("the first file of the launcher holds no syntax that an old Node cannot read", () => {
  for (const file of ["scripts/start.mjs", "scripts/test.mjs", "scripts/start/bootstrap-messages.mjs"]) {
    const words = [file, "--target=node12.20", "--supported:dynamic-import=true", "--log-level=error"];
    const result = spawnSync("node_modules/.bin/esbuild", [...words, "--minify"], { cwd: root, encoding: "utf8" });
    expect(result.stderr).toBe("");
    const untouched = spawnSync("node_modules/.bin/esbuild", [file, "--target=esnext", "--minify"], { cwd: root, encoding: "utf8" });
    expect(result.stdout).toBe(untouched.stdout);
  }
});

test("a port that somebody else holds is named, and nothing is started", async () => {
  const stranger = createServer();
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  const { port } = stranger.address() as { port: number };
  const result = await launch({ env: { PORT: String(port) } });
  stranger.close();
  expect(result).toEqual({
    code: 1,
    errors: `Cổng ${port} đang được chương trình khác dùng: hãy tắt chương trình đó hoặc chọn cổng khác, ví dụ PORT=3000 npm start.\n`,
    made: [],
  });
});

test("a port that is no port is named", async () => {
  const result = await launch({ env: { PORT: "ba nghìn" } });
  expect(result).toEqual({ code: 1, errors: "PORT=ba nghìn không phải số cổng từ 0 đến 65535: hãy đặt lại, ví dụ PORT=3000.\n", made: [] });
});

test("an unreachable database is named without its password", async () => {
  const nobody = await freePort();
  const result = await launch({ env: { PORT: "0", DATABASE_URL: `postgres://app:bi-mat@127.0.0.1:${nobody}/sang_kien` } });
  expect(result.code).toBe(1);
  expect(result.errors).toBe(
    `Không kết nối được cơ sở dữ liệu 127.0.0.1:${nobody}/sang_kien (ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:${nobody}): hãy kiểm tra DATABASE_URL, mật khẩu và máy chủ.\n`,
  );
  expect(result.made).toEqual([]);
});

test("a DATABASE_URL that is no address is told how to look", async () => {
  const result = await launch({ env: { PORT: "0", DATABASE_URL: "mysql://localhost/app" } });
  expect(result).toEqual({
    code: 1,
    errors: "DATABASE_URL không phải địa chỉ PostgreSQL: hãy viết theo mẫu postgres://tai-khoan:mat-khau@may-chu:5432/ten-csdl.\n",
    made: [],
  });
});

test("demo data never goes into an outside database in production", async () => {
  const result = await launch({ words: ["--seed-demo"], env: { DATABASE_URL: "postgres://app@127.0.0.1:1/app", NODE_ENV: "production" } });
  expect(result).toEqual({
    code: 1,
    errors: "Không nạp dữ liệu mẫu vào cơ sở dữ liệu đang vận hành: hãy bỏ NODE_ENV=production hoặc bỏ DATABASE_URL.\n",
    made: [],
  });
});
