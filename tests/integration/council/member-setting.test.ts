import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { memberSchema, type MemberSetting } from "#app/domain/council/member-schema.ts";
import { describeMember } from "#app/operations/council/describe-member.ts";
import { readCouncilMember, readCouncilMembers } from "#app/pages/council/members.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const note = (member: Actor, setting: Partial<MemberSetting>, actor = world.secretary) =>
  describeMember({
    db: database.db,
    actor,
    councilId: world.councilId,
    accountId: member.accountId,
    setting: { fields: [], capacity: null, deputyChair: false, ...setting },
    now: testNow,
  });
const rowOf = async (member: Actor) =>
  (await readCouncilMembers({ db: database.db, councilId: world.councilId, now: testNow })).members.find(({ accountId }) => accountId === member.accountId);
const logged = () =>
  database.db.selectFrom("event").select(["actorId", "subjectId", "data"]).where("verb", "=", "describe_council_member").orderBy("seq").execute();

test("the secretary notes fields, capacity and deputy chair; the log keeps what was noted; saying the same again writes nothing", async () => {
  expect(await rowOf(world.member)).toMatchObject({ fieldNames: [], capacity: null, isDeputyChair: false, load: 0 });
  expect(await note(world.member, { fields: ["chuyen-doi-so-thu"], capacity: 12, deputyChair: true })).toEqual({ ok: true });
  expect(await rowOf(world.member)).toMatchObject({ fieldNames: ["Chuyển đổi số"], capacity: 12, isDeputyChair: true, roles: ["council_member"] });
  expect(await note(world.member, { fields: ["chuyen-doi-so-thu", "chuyen-doi-so-thu"], capacity: 12, deputyChair: true })).toEqual({ ok: true });
  const data = { accountId: world.member.accountId, capacity: 12, isDeputyChair: true, expertise: ["chuyen-doi-so-thu"] };
  expect(await logged()).toEqual([{ actorId: world.secretary.accountId, subjectId: String(world.councilId), data }]);
  expect(await note(world.member, {})).toEqual({ ok: true });
  expect(await rowOf(world.member)).toMatchObject({ fieldNames: [], capacity: null, isDeputyChair: false });
});

test("nobody else notes anything, of nobody who does not sit there, and no field that there is not", async () => {
  const before = await logged();
  for (const actor of [world.chair, world.member, world.board, world.administrator])
    expect(await note(world.member, { capacity: 3 }, actor)).toEqual({ ok: false, reason: "not_found" });
  expect(await note(world.stranger, { capacity: 3 })).toEqual({ ok: false, reason: "not_found" });
  expect(await note(world.member, { fields: ["khong-co"] })).toEqual({ ok: false, reason: "field_unknown" });
  expect(await logged()).toEqual(before);
  const asked = { db: database.db, councilId: world.councilId, now: testNow };
  expect(await readCouncilMember({ ...asked, accountId: world.stranger.accountId })).toBeUndefined();
});

test("a capacity is a whole number up to 999, or empty for no limit", () => {
  const read = (capacity: string) => memberSchema.safeParse({ capacity });
  expect(read(" 40 ").data?.capacity).toBe(40);
  expect(read("0").data?.capacity).toBe(0);
  expect(read("").data?.capacity).toBeNull();
  for (const wrong of ["-1", "1000", "4,5", "mười"]) expect(read(wrong).error?.issues.map(({ message }) => message)).toEqual(["capacity_wrong"]);
});
