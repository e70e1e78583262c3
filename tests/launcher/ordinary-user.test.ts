import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canUse, type Account } from "#scripts/postgres/account.ts";
import { cleanUp, ctrlC, firstSteps, newcomer, shown, tryTheSite } from "./newcomer.ts";
import { npmStart, type Person } from "./npm-start.ts";

const ordinary = ordinaryAccount();

describe.skipIf(!ordinary)("a fresh clone of an ordinary user (only root can become one)", () => {
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
