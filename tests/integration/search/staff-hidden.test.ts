import { beforeAll, describe, expect, test } from "vitest";
import { vocabularyOf } from "#app/copy/staff-search.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { conditionNames, deskConditions, type ConditionName, type StaffDesk } from "#app/domain/staff-search/conditions.ts";
import { readBoardDesk } from "#app/pages/board/desk.ts";
import { readCouncilDesk } from "#app/pages/council/desk.ts";
import { readUnitQueue } from "#app/pages/unit/queue.ts";
import type { Db } from "#db/client.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let neighbour: Actor;
let colleague: Actor;
const ids: Record<"waiting" | "reviewed" | "decided" | "elsewhere" | "besides" | "own", number> = {} as never;

beforeAll(async () => {
  const { db } = database;
  world = await makeWorld(db);
  const { id: councilId } = await db
    .insertInto("council")
    .values({ campaignId: world.campaignId, rubricId: world.rubric.id, name: "Hội đồng bên cạnh", decisionNumber: "02-QĐ/ĐTN", decisionDate: "2026-01-15" })
    .returning("id")
    .executeTakeFirstOrThrow();
  neighbour = await makePerson({ db, fullName: "Vũ Thị Bên Cạnh", grants: [{ role: "council_secretary", councilId }] });
  colleague = await makePerson({ db, fullName: "Tạ Văn Đồng Nghiệp", grants: [{ role: "campaign_board" }] });
  ids.waiting = await makeDossier({ world, status: "awaiting_unit", title: "Lịch hẹn một cửa" });
  ids.reviewed = await makeDossier({ world, status: "under_review", title: "Phân loại rác một cửa" });
  ids.decided = await makeDossier({ world, status: "approved", title: "Bản đồ điểm ngập một cửa" });
  ids.elsewhere = await makeDossier({ world, status: "awaiting_unit", title: "Tủ sách một cửa" });
  await db.updateTable("initiative").set({ unitId: world.otherUnitId, unitName: "Đoàn Sở Láng giềng" }).where("id", "=", ids.elsewhere).execute();
  ids.besides = await makeDossier({ world, status: "received", title: "Sổ tay một cửa" });
  await db.updateTable("initiative").set({ councilId }).where("id", "=", ids.besides).execute();
  // The board's own: it decides nothing about it.
  ids.own = await makeDossier({ world, status: "approved", title: "Quầy di động một cửa" });
  await db.updateTable("initiative").set({ ownerId: world.board.accountId }).where("id", "=", ids.own).execute();
  await db.updateTable("initiativeAuthor").set({ accountId: world.board.accountId }).where("initiativeId", "=", ids.own).where("position", "=", 1).execute();
});

/** What is typed to learn each thing: values on both sides of every change below. */
const probes: Record<ConditionName, readonly string[]> = {
  code: ["SK-2026", "SK-2026-9"],
  status: ["đạt", "không-đạt", "chờ"],
  field: ["chuyển-đổi-số", "dữ-liệu"],
  unit: ["láng-giềng", "thử-nghiệm"],
  kind: ["ý-tưởng", "sáng-kiến"],
  submitted: ["<2026-05-01", ">=2026-05-01"],
  due: ["<2026-06-15", ">=2026-06-15"],
  score: [">60", "<60"],
};
const words = ["một cửa", "zqmoi", "tác giả", "zqmat"];

const typed = (desk: StaffDesk): string[] => [
  ...words,
  ...conditionNames.flatMap((name) => probes[name].map((value) => `${vocabularyOf(desk).names[name][0]}:${value}`)),
];

const desks: Record<StaffDesk, (actor: Actor, text: string) => Promise<unknown>> = {
  async unit(actor, text) {
    const { awaiting, counts, total, faults } = await readUnitQueue({ db: database.db, actor, filter: { part: "all", words: text }, page: 1, now: testNow });
    return { ids: awaiting.map(({ id }) => id), counts, total, faults };
  },
  async council(actor, text) {
    const { rows, sections, pages, faults } = await readCouncilDesk({ db: database.db, actor, section: null, text, page: 1, now: testNow });
    return { ids: rows.map(({ id }) => id), sections, pages, faults };
  },
  async board(actor, text) {
    const { decided, faults } = await readBoardDesk({ db: database.db, actor, text, page: 1 });
    return { ids: decided.rows.map(({ id }) => id), total: decided.total, pages: decided.pages, faults };
  },
};

/** All that a person can learn by searching there. */
async function learnt(desk: StaffDesk, actor: Actor): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const text of typed(desk)) answers[text] = await desks[desk](actor, text);
  return answers;
}

type Who = keyof World & ("officer" | "otherOfficer" | "secretary" | "chair" | "member" | "board" | "observer" | "administrator" | "author" | "stranger");
type Seat = [desk: StaffDesk, who: Who | "neighbour" | "colleague"];
const actorOf = (who: Seat[1]): Actor => (who === "neighbour" ? neighbour : who === "colleague" ? colleague : world[who]);

/** A value, who learns nothing of it at which desk, and who does: so that the probes are known to tell. */
const hidden: [what: string, change: (db: Db) => Promise<unknown>, from: Seat[], seenBy: Seat | null][] = [
  [
    "the score of a decision under embargo",
    (db) => db.updateTable("decision").set({ score: 5100 }).where("initiativeId", "=", ids.decided).execute(),
    [
      ["unit", "officer"],
      ["council", "neighbour"],
      ["council", "member"],
      ["council", "author"],
      ["unit", "otherOfficer"],
    ],
    ["council", "secretary"],
  ],
  [
    "the outcome under embargo",
    (db) => db.updateTable("initiative").set({ status: "not_approved" }).where("id", "=", ids.decided).execute(),
    [
      ["unit", "officer"],
      ["council", "neighbour"],
      ["council", "member"],
      ["council", "author"],
    ],
    ["board", "board"],
  ],
  [
    "the last day of the sheets",
    (db) => db.updateTable("reviewAssignment").set({ dueOn: "2026-06-10" }).where("initiativeId", "=", ids.reviewed).execute(),
    [
      ["unit", "officer"],
      ["board", "board"],
      ["council", "neighbour"],
      ["council", "member"],
      ["council", "observer"],
    ],
    ["council", "chair"],
  ],
  [
    "a file that waits for another unit",
    (db) =>
      db
        .updateTable("initiative")
        .set({ title: "Zqmoi", kind: "idea", firstAppliedOn: null, submittedAt: new Date("2026-04-02T00:00:00Z") })
        .where("id", "=", ids.elsewhere)
        .execute(),
    [
      ["unit", "officer"],
      ["council", "secretary"],
      ["council", "chair"],
      ["board", "board"],
    ],
    ["unit", "otherOfficer"],
  ],
  [
    "a file of another council",
    (db) =>
      db.updateTable("initiative").set({ title: "Zqmoi", status: "in_council", kind: "idea", firstAppliedOn: null }).where("id", "=", ids.besides).execute(),
    [
      ["council", "secretary"],
      ["council", "chair"],
      ["unit", "officer"],
      ["board", "board"],
    ],
    ["council", "neighbour"],
  ],
  [
    "the decision on one's own file",
    (db) => db.updateTable("decision").set({ score: 5100 }).where("initiativeId", "=", ids.own).execute(),
    [
      ["board", "board"],
      ["unit", "officer"],
      ["council", "neighbour"],
    ],
    ["board", "colleague"],
  ],
  [
    "confidential parts",
    (db) => db.updateTable("initiative").set({ confidential: "Zqmat" }).where("id", "in", Object.values(ids)).execute(),
    [
      ["unit", "officer"],
      ["council", "secretary"],
      ["council", "chair"],
      ["board", "board"],
    ],
    null,
  ],
];

describe.each(hidden)("%s", (_, change, from, seenBy) => {
  test("is learnt by nobody who may not know it, whatever they type", async () => {
    const seats = seenBy ? [...from, seenBy] : from;
    const before = [];
    for (const [desk, who] of seats) before.push(await learnt(desk, actorOf(who)));
    await change(database.db);
    const after = [];
    for (const [desk, who] of seats) after.push(await learnt(desk, actorOf(who)));
    expect(after.slice(0, from.length)).toEqual(before.slice(0, from.length));
    if (seenBy) expect(after.at(-1)).not.toEqual(before.at(-1));
  });
});

test("a condition that a desk has not is answered like one that nobody has", async () => {
  const seats: Seat[] = [
    ["unit", "officer"],
    ["council", "secretary"],
    ["board", "board"],
  ];
  for (const [desk, who] of seats) {
    const unknown = await desks[desk](actorOf(who), "không-có:>60");
    for (const name of conditionNames.filter((one) => !deskConditions[desk].includes(one))) {
      const called = vocabularyOf(desk).names[name][0] ?? "";
      const answer = await desks[desk](actorOf(who), `${called}:>60`);
      expect(answer).toEqual({ ...(unknown as object), faults: [{ kind: "unknown_condition", typed: called }] });
    }
  }
});

test("who sits at no desk finds nothing at the council's", async () => {
  for (const who of ["member", "observer", "administrator", "author", "stranger"] as const)
    for (const answer of Object.values(await learnt("council", actorOf(who)))) expect(answer).toMatchObject({ ids: [] });
});
