import { readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canUse, type Account } from "#scripts/postgres/account.ts";
import { freePort } from "#tests/support/ports.ts";
import { cloneProject, makeHome } from "./clone.ts";
import { killProcesses, npmStart, processesOf, type NpmStart, type Person } from "./npm-start.ts";
import { read, signIn } from "./visitor.ts";

const minutes = 60_000;
const banner = ["> sang-kien-tre@0.1.0 start", "> node scripts/start.mjs"];
const firstSteps = [
  "[1/7] Cài thư viện …",
  "[2/7] Chuẩn bị cơ sở dữ liệu … (đã tạo mới)",
  "[3/7] Dựng giao diện …",
  expect.stringMatching(/^\[4\/7\] Nâng cấp cơ sở dữ liệu … \(\d+ bước\)$/),
  "[5/7] Nạp kế hoạch 2023 … (đã nạp toàn văn kế hoạch, đơn vị, lĩnh vực và danh mục khen thưởng)",
  expect.stringMatching(/^\[6\/7\] Nạp dữ liệu mẫu … \(\d+ hồ sơ, \d+ lần áp dụng, \d+ quyết định khen thưởng\)$/),
  "[7/7] Mở trang web …",
];
const laterSteps = [
  "[1/7] Cài thư viện … đã có sẵn",
  expect.stringMatching(/^\[2\/7\] Chuẩn bị cơ sở dữ liệu … \((đã khởi động|đang chạy sẵn)\)$/),
  "[3/7] Dựng giao diện … (không đổi)",
  "[4/7] Nâng cấp cơ sở dữ liệu … (đã ở phiên bản mới nhất)",
  "[5/7] Nạp kế hoạch 2023 … (đã có sẵn)",
  "[6/7] Nạp dữ liệu mẫu … (đã có sẵn, không nạp lại)",
  "[7/7] Mở trang web …",
];

async function newcomer(account: Account | undefined): Promise<Person> {
  return { folder: cloneProject({ owner: account }), home: account ? makeHome(account) : homedir(), port: await freePort(), account };
}

/** What the terminal shows, as far as the demo accounts. */
const shown = (steps: unknown[], port: number) => [
  ...banner,
  ...steps,
  `Trang đang chạy tại http://localhost:${port} (Ctrl-C để dừng).`,
  "Tài khoản mẫu (mật khẩu chung SangKienTre-2026):",
];

async function tryTheSite({ origin, lines }: NpmStart): Promise<string> {
  expect(await read(origin)).toContain("Sáng kiến trẻ");
  expect(await read(`${origin}/sang-kien?q=tuoi+nho+giot`)).toContain(">Tưới nhỏ giọt</mark>");
  expect(await read(`${origin}/dot-thi-dua/nang-dong-sang-tao-2023`)).toContain("năng động, sáng tạo, dám nghĩ, biết làm");
  const printed = lines().join("\n");
  const password = /mật khẩu chung (\S+)\)/.exec(printed)?.[1] ?? "";
  const email = /(author@\S+) +tác giả/.exec(printed)?.[1] ?? "";
  const cookie = await signIn({ origin, email, password });
  expect(await read(`${origin}/ho-so`, cookie)).toContain("Hồ sơ của tôi");
  return cookie;
}

async function ctrlC(site: NpmStart, folder: string): Promise<void> {
  site.ctrlC();
  await site.ended;
  expect(processesOf(folder)).toEqual([]);
}

/** Ends what a failed test left behind. */
async function cleanUp({ folder, home, account }: Person): Promise<void> {
  await killProcesses(folder, /./);
  rmSync(folder, { recursive: true, force: true });
  if (account) rmSync(home, { recursive: true, force: true });
}

describe.skipIf(process.platform !== "linux")("a fresh clone (its processes are counted in /proc: Linux only)", { timeout: 6 * minutes }, () => {
  let person: Person;
  let site: NpmStart;
  let cookie = "";
  let firstStart = 0;
  beforeAll(async () => {
    person = await newcomer(undefined);
  });
  afterAll(() => cleanUp(person));

  test("`npm start` installs, builds, loads and serves, one line a step; the printed account signs in", async () => {
    const began = Date.now();
    site = await npmStart(person);
    firstStart = Date.now() - began;
    cookie = await tryTheSite(site);
    expect(site.lines().slice(0, 11)).toEqual(shown(firstSteps, person.port));
    expect(
      site
        .lines()
        .slice(11)
        .filter((line) => line.includes("@demo.test")),
    ).toHaveLength(13);
  });

  test("Ctrl-C ends everything; a second start takes seconds and knows who was signed in", async () => {
    await ctrlC(site, person.folder);
    const began = Date.now();
    site = await npmStart(person);
    // Seconds, not minutes: told in the time of this machine.
    expect(Date.now() - began).toBeLessThan(firstStart / 2);
    expect(site.lines().slice(0, 11)).toEqual(shown(laterSteps, person.port));
    expect(await read(`${site.origin}/ho-so`, cookie)).toContain("Hồ sơ của tôi");
  });

  test("kill -9 of the database: the running site starts it again and nobody is signed out", async () => {
    expect(await killProcesses(person.folder, /\/postgres -D /)).toBe(1);
    await expect.poll(() => site.lines().join("\n"), { timeout: 30_000 }).toContain("Cơ sở dữ liệu đi kèm dừng đột ngột");
    const ready = async () => (await fetch(`${site.origin}/readyz`)).status;
    await expect.poll(ready, { timeout: 60_000 }).toBe(200);
    expect(await read(`${site.origin}/ho-so`, cookie)).toContain("Hồ sơ của tôi");
  });

  test("kill -9 of the web process: the launcher says so, ends the rest, and the next start works", async () => {
    expect(await killProcesses(person.folder, /scripts\/serve\.ts/)).toBe(1);
    expect(await site.ended).toBe(1);
    expect(site.lines().at(-1)).toBe("Trang web dừng đột ngột (mã 1): hãy chạy lại npm start.");
    expect(processesOf(person.folder)).toEqual([]);
    site = await npmStart(person);
    expect(await read(`${site.origin}/ho-so`, cookie)).toContain("Hồ sơ của tôi");
  });

  test("kill -9 of the launcher: the next start takes over what it left", async () => {
    expect(await killProcesses(person.folder, /^\S*node scripts\/start\.mjs/)).toBe(1);
    await site.ended;
    site = await npmStart(person);
    expect(await read(`${site.origin}/ho-so`, cookie)).toContain("Hồ sơ của tôi");
  });

  test("kill -9 of everything at once: the next start has all that was acknowledged", async () => {
    const later = await signIn({ origin: site.origin, email: "coauthor@demo.test", password: "SangKienTre-2026" });
    expect(await killProcesses(person.folder, /./)).toBeGreaterThanOrEqual(4);
    site = await npmStart(person);
    expect(await read(`${site.origin}/ho-so`, later)).toContain("Hồ sơ của tôi");
    await ctrlC(site, person.folder);
  });
});

const ordinary = ordinaryAccount();

describe.skipIf(!ordinary)("a fresh clone of an ordinary user (only root can become one)", { timeout: 6 * minutes }, () => {
  let person: Person;
  beforeAll(async () => {
    person = await newcomer(ordinary);
  });
  afterAll(() => cleanUp(person));

  test("`npm start` works for him as well, and Ctrl-C leaves nothing", async () => {
    const site = await npmStart(person);
    expect(site.lines().slice(0, 11)).toEqual(shown(firstSteps, person.port));
    await tryTheSite(site);
    await ctrlC(site, person.folder);
  });
});

/** An ordinary user of this machine whom root can become: the first with a uid from 1000, else `nobody`. */
function ordinaryAccount(): Account | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  const entries = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const person = entries.find(([, , uid]) => Number(uid) >= 1000 && Number(uid) < 60_000) ?? entries.find(([name]) => name === "nobody");
  const account = person && { uid: Number(person[2]), gid: Number(person[3]) };
  return account && canUse(account, process.execPath) ? account : undefined;
}
