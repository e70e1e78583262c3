import { beforeAll, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { readEventFilters } from "#app/domain/events/filters.ts";
import { readEvents } from "#app/pages/admin/events.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { testDatabase } from "../../support/database.ts";
import { makeDossier } from "../../support/dossier.ts";
import { makePerson, testNow } from "../../support/people.ts";
import { makeWorld, type World } from "../../support/world.ts";

const database = testDatabase();
let world: World;
let embargoed = 0;
let released = 0;

const read = (viewer: Actor, search = "") => {
  const { filters } = readEventFilters(new URL(`http://localhost/quan-tri/nhat-ky?${search}`));
  return readEvents({ db: database.db, viewer, filters });
};
const about = async (viewer: Actor, id: number, search = "") => {
  const { events } = await read(viewer, search);
  return events.filter((event) => event.subjectId === String(id)).map(({ verb, reason, data }) => ({ verb, reason, data }));
};

beforeAll(async () => {
  const { db } = database;
  world = await makeWorld(db);
  embargoed = await makeDossier({ world, status: "approved", code: "SK-2026-0001" });
  released = await makeDossier({ world, status: "not_approved", code: "SK-2026-0002", published: true });
  const actorId = world.chair.accountId;
  const decide = (id: number, verb: string, to: string) => ({
    ...{ at: testNow, actorId, verb, subject: { kind: "initiative" as const, id }, initiativeId: id, reason: "Lý do kín.", data: { from: "in_council", to } },
  });
  await appendEvent({ db, event: decide(embargoed, "approve", "approved") });
  await appendEvent({ db, event: decide(released, "reject", "not_approved") });
  const grant = {
    at: testNow,
    actorId: world.administrator.accountId,
    verb: "role_granted",
    subject: { kind: "account" as const, id: 5 },
    reason: "Theo quyết định 12.",
  };
  for (let count = 0; count < 25; count += 1) await appendEvent({ db, event: grant });
});

it("an administrator reads that a file was decided, not how; of released ones the outcome, never the reason", async () => {
  const search = `doi-tuong=`;
  expect(await about(world.administrator, embargoed, `${search}${embargoed}`)).toEqual([{ verb: "decide", reason: null, data: {} }]);
  expect(await about(world.administrator, released, `${search}${released}`)).toEqual([
    { verb: "reject", reason: null, data: { from: "in_council", to: "not_approved" } },
  ]);
});

it("a filter cannot ask what the list does not tell", async () => {
  expect((await read(world.administrator, "viec=approve")).total).toBe(0);
  expect((await read(world.administrator, "viec=decide")).total).toBe(1);
  expect((await read(world.observer, "viec=approve")).total).toBe(1);
});

it("an observer reads all, but nothing about a file of their own", async () => {
  expect(await about(world.observer, embargoed, `doi-tuong=SK-2026-0001`)).toEqual([
    { verb: "approve", reason: "Lý do kín.", data: { from: "in_council", to: "approved" } },
  ]);
  const curious = await makePerson({ db: database.db, fullName: "Lê Vừa Viết Vừa Xem", grants: [{ role: "observer" }] });
  await database.db.updateTable("initiative").set({ ownerId: curious.accountId }).where("id", "=", embargoed).execute();
  expect((await read(curious, "doi-tuong=SK-2026-0001")).total).toBe(0);
  expect((await read(curious, "doi-tuong=SK-2026-0002")).total).toBe(1);
});

it("finds by name without marks, by subject and by day in Vietnam; a sign of LIKE is a letter", async () => {
  expect((await read(world.administrator, "nguoi=duong+thi")).total).toBe(25);
  expect((await read(world.administrator, "nguoi=%25")).total).toBe(0);
  expect((await read(world.administrator, "loai=account&tu=20/05/2026&den=20/05/2026")).total).toBe(25);
  expect((await read(world.administrator, "tu=21/05/2026")).total).toBe(0);
});

it("twenty a page, newest first, in three queries however long the log is", async () => {
  database.takeQueries();
  const first = await read(world.administrator);
  expect(database.takeQueries()).toHaveLength(3);
  expect([first.total, first.pages, first.events.length]).toEqual([27, 2, 20]);
  expect(first.events[0]?.seq).toBe("27");
  expect(first.chain).toEqual({ sound: true, seq: "27", checked: 27 });
  expect((await read(world.administrator, "trang=2")).events.map((event) => event.seq)).toEqual(["7", "6", "5", "4", "3", "2", "1"]);
});
