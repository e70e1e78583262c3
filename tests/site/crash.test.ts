import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { verifyChain } from "#db/events/verify-chain.ts";
import { checkInvariants } from "#db/invariants/check-invariants.ts";
import { ownCluster } from "#tests/support/own-cluster.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const cluster = ownCluster();
const site = testSite(cluster);
let world: World;
let activityId: number;
beforeAll(async () => {
  world = await makeWorld(cluster.db);
  const activity = await cluster.db
    .insertInto("activity")
    .values({ campaignId: world.campaignId, level: "grassroots", code: "C1", position: 1, text: "Nhận sáng kiến." })
    .returning("id")
    .executeTakeFirstOrThrow();
  activityId = activity.id;
});

/** One save writes the title, the summary and the reason of a link: all carry its number, so that a half-written save would show. */
const formOf = (number: number) => ({
  revision: String(number),
  kind: "initiative",
  title: `Bản lưu ${number}`,
  summary: `Bản lưu ${number}`,
  "links[0].to": `activity:${activityId}`,
  "links[0].reason": `Bản lưu ${number}`,
});

const isSaved = (answer: Response | null): boolean => answer?.status === 302;

/** Null where the line broke: such a write was not acknowledged. One that never gets an answer would keep the test waiting until it fails. */
const post = (path: string, form: Record<string, string>): Promise<Response | null> => site.request(world.author, path, { form }).catch(() => null);

async function begin(title: string): Promise<number | null> {
  const answer = await post("/ho-so/moi", { campaignId: String(world.campaignId), kind: "idea", title });
  const id = /^\/ho-so\/(\d+)\/sua$/.exec(answer?.headers.get("Location") ?? "")?.[1];
  return isSaved(answer) && id !== undefined ? Number(id) : null;
}

/** What the site has promised to keep: drafts begun, and the newest save of each that it acknowledged. */
const begun = new Map<number, string>();
const saved = new Map<number, number>();

async function keepSaving(id: number): Promise<void> {
  for (let number = 1; ; number += 1) {
    if (!isSaved(await post(`/ho-so/${id}/sua`, formOf(number)))) return;
    saved.set(id, number);
  }
}

async function keepBeginning(writer: number): Promise<void> {
  for (let number = 1; ; number += 1) {
    const title = `Ý tưởng ${writer}.${number}`;
    const id = await begin(title);
    if (id === null) return;
    begun.set(id, title);
  }
}

const acknowledged = () => begun.size + [...saved.values()].reduce((sum, number) => sum + number, 0);

/** The drafts as they stand: number of the save in each of its three places, or a title and nothing else. */
async function stored() {
  const drafts = await cluster.db.selectFrom("initiative").select(["id", "title", "summary", "revision"]).execute();
  const links = await cluster.db.selectFrom("initiativeLink").select(["initiativeId", "reason"]).execute();
  const log = await cluster.db.selectFrom("event").select("initiativeId").where("verb", "=", "create").execute();
  const authors = await cluster.db.selectFrom("initiativeAuthor").select(["initiativeId", "share"]).execute();
  return drafts.map(({ id, ...draft }) => ({
    id,
    ...draft,
    reasons: links.filter(({ initiativeId }) => initiativeId === id).map(({ reason }) => reason),
    created: log.filter(({ initiativeId }) => initiativeId === id).length,
    shares: authors.filter(({ initiativeId }) => initiativeId === id).map(({ share }) => share),
  }));
}

test("kill -9 of database and server in mid-write loses no acknowledged save and leaves nothing half done", { timeout: 60_000 }, async () => {
  for (let draft = 1; draft <= 6; draft += 1) {
    const id = await begin(`Hồ sơ ${draft}`);
    saved.set(id!, 0);
  }
  const writing = Promise.all([...[...saved.keys()].map(keepSaving), keepBeginning(1), keepBeginning(2)]);
  while (acknowledged() < 150) await sleep(5);
  await Promise.all([cluster.crash(), site.crash()]);
  // Each writer meets the dead server and stops there.
  await writing;

  const restarted = Date.now();
  await cluster.start();
  const drafts = await stored();
  for (const [id, number] of saved) {
    const draft = drafts.find((row) => row.id === id)!;
    // A save may have been written whose answer the crash swallowed: never one fewer, and never a part of one.
    const written = draft.revision - 1;
    expect([number, number + 1]).toContain(written);
    const text = `Bản lưu ${written}`;
    expect(draft).toMatchObject({ title: text, summary: text, reasons: [text] });
  }
  for (const [id, title] of begun) expect(drafts.find((row) => row.id === id)).toMatchObject({ title, revision: 1 });
  expect(drafts.filter(({ created, shares }) => created !== 1 || String(shares) !== "10000")).toEqual([]);
  expect((await checkInvariants({ db: cluster.db })).filter(({ broken }) => broken > 0)).toEqual([]);
  expect(await verifyChain({ db: cluster.db })).toMatchObject({ ok: true, seq: String(drafts.length) });

  await site.restart();
  const [id, number] = [...saved][0]!;
  const revision = drafts.find((row) => row.id === id)!.revision;
  expect(isSaved(await post(`/ho-so/${id}/sua`, formOf(revision)))).toBe(true);
  const seconds = (Date.now() - restarted) / 1000;
  expect((await stored()).find((row) => row.id === id)?.title).toBe(`Bản lưu ${revision}`);
  console.log(`crash: ${acknowledged()} acknowledged writes kept (${number} saves of the first draft), answering again after ${seconds} s`);
});
