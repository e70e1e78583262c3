import { randomUUID } from "node:crypto";
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
beforeAll(async () => {
  world = await makeWorld(cluster.db);
});

/** One save writes a place, a scope and a person in a table of their own: all carry its number, so that a half-written save would show. */
const formOf = (number: number) => ({
  revision: String(number - 1),
  appliedPlace: `Bản lưu ${number}`,
  replicationScope: `Bản lưu ${number}`,
  "participants[0].fullName": `Bản lưu ${number}`,
});

const isSaved = (answer: Response | null): boolean => answer?.status === 302 || answer?.status === 303;

/** Null where the line broke: such a write was not acknowledged. One that never gets an answer would keep the test waiting until it fails. */
const post = (path: string, form: Record<string, string>): Promise<Response | null> => site.request(world.author, path, { form }).catch(() => null);

async function begin(title: string): Promise<number | null> {
  const answer = await post("/ho-so/moi", { key: randomUUID(), campaignId: String(world.campaignId), kind: "idea", title });
  const id = /^\/ho-so\/(\d+)$/.exec(answer?.headers.get("Location") ?? "")?.[1];
  return isSaved(answer) && id !== undefined ? Number(id) : null;
}

/** What the site has promised to keep: drafts begun, and the newest save of each that it acknowledged. */
const begun = new Map<number, string>();
const saved = new Map<number, number>();

async function keepSaving(id: number): Promise<void> {
  for (let number = 1; ; number += 1) {
    if (!isSaved(await post(`/ho-so/${id}/phan/ap-dung`, formOf(number)))) return;
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
  const drafts = await cluster.db.selectFrom("initiative").select(["id", "title", "appliedPlace", "replicationScope"]).execute();
  const sections = await cluster.db.selectFrom("initiativeSection").select(["initiativeId", "revision"]).execute();
  const people = await cluster.db.selectFrom("initiativeParticipant").select(["initiativeId", "fullName"]).execute();
  const log = await cluster.db.selectFrom("event").select("initiativeId").where("verb", "=", "create").execute();
  const authors = await cluster.db.selectFrom("initiativeAuthor").select(["initiativeId", "share"]).execute();
  return drafts.map(({ id, ...draft }) => ({
    id,
    ...draft,
    revision: sections.find(({ initiativeId }) => initiativeId === id)?.revision ?? 0,
    people: people.filter(({ initiativeId }) => initiativeId === id).map(({ fullName }) => fullName),
    created: log.filter(({ initiativeId }) => initiativeId === id).length,
    shares: authors.filter(({ initiativeId }) => initiativeId === id).map(({ share }) => share),
  }));
}

test("kill -9 of database and server in mid-write loses no acknowledged save and leaves nothing half done", async () => {
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
    expect([number, number + 1]).toContain(draft.revision);
    const text = `Bản lưu ${draft.revision}`;
    expect(draft).toMatchObject({ appliedPlace: text, replicationScope: text, people: [text] });
  }
  for (const [id, title] of begun) expect(drafts.find((row) => row.id === id)).toMatchObject({ title, revision: 0 });
  expect(drafts.filter(({ created, shares }) => created !== 1 || String(shares) !== "10000")).toEqual([]);
  expect((await checkInvariants({ db: cluster.db })).filter(({ broken }) => broken > 0)).toEqual([]);
  expect(await verifyChain({ db: cluster.db })).toMatchObject({ ok: true, seq: String(drafts.length) });

  await site.restart();
  const [id, number] = [...saved][0]!;
  const next = drafts.find((row) => row.id === id)!.revision + 1;
  expect(isSaved(await post(`/ho-so/${id}/phan/ap-dung`, formOf(next)))).toBe(true);
  const seconds = (Date.now() - restarted) / 1000;
  expect((await stored()).find((row) => row.id === id)?.appliedPlace).toBe(`Bản lưu ${next}`);
  console.log(`crash: ${acknowledged()} acknowledged writes kept (${number} saves of the first draft), answering again after ${seconds} s`);
});
