import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanUp, ctrlC, firstSteps, laterSteps, newcomer, shown, tryTheSite } from "./newcomer.ts";
import { killProcesses, npmStart, processesOf, type NpmStart, type Person } from "./npm-start.ts";
import { read, signIn } from "./visitor.ts";

describe.skipIf(process.platform !== "linux")("a fresh clone (its processes are counted in /proc: Linux only)", () => {
  let person: Person;
  let site: NpmStart;
  let cookie = "";
  beforeAll(async () => {
    person = await newcomer(undefined);
  });
  afterAll(() => cleanUp(person));

  test("`npm start` installs, builds, loads and serves, one line a step; the printed account signs in", async () => {
    site = await npmStart(person);
    cookie = await tryTheSite(site);
    expect(site.lines().slice(0, 11)).toEqual(shown(firstSteps, person.port));
    expect(
      site
        .lines()
        .slice(11)
        .filter((line) => line.includes("@demo.test")),
    ).toHaveLength(13);
  });

  test("Ctrl-C ends everything; a second start finds everything done already and knows who was signed in", async () => {
    await ctrlC(site, person.folder);
    site = await npmStart(person);
    expect(site.lines().slice(0, 11)).toEqual(shown(laterSteps, person.port));
    expect(await read(`${site.origin}/ho-so`, cookie)).toContain("Hồ sơ của tôi");
  });

  test("kill -9 of the database: the running site starts it again and nobody is signed out", async () => {
    expect(await killProcesses(person.folder, /\/postgres -D /)).toBe(1);
    await expect.poll(() => site.lines().join("\n")).toContain("Cơ sở dữ liệu đi kèm dừng đột ngột");
    const ready = async () => (await fetch(`${site.origin}/readyz`)).status;
    await expect.poll(ready).toBe(200);
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
