import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { findConflicts, waivableConflicts, type ConflictFacts } from "#app/domain/assignment/conflicts.ts";
import type { PlanOptions } from "#app/domain/assignment/plan/options.ts";
import { saveAssignmentPlan } from "#app/operations/council/save-assignment-plan.ts";
import { readAssignmentPlan } from "#app/pages/council/assignment-plan.ts";
import { findConflictFacts, findCouncilConflictFacts } from "#db/councils/conflict-facts.ts";
import { selectDescribedMembers } from "#db/councils/described-members.ts";
import { seededDraw } from "#scripts/bench-assign/random-problem.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testDay, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { makeRandomCouncil, type RandomCouncil } from "./random-council.ts";

const database = testDatabase();
const draw = seededDraw(20_261_123);
const councils: RandomCouncil[] = [];
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  for (let council = 0; council < 40; council += 1) councils.push(await makeRandomCouncil({ world, draw }));
});

const membersOf = (councilId: number) => selectDescribedMembers({ db: database.db, councilId, day: testDay }).execute();

test("conflicts of all files at once are those of each file alone", async () => {
  const sorted = ({ ownerId, waivers, declared, ...lists }: ConflictFacts) => [
    ownerId,
    waivers,
    declared,
    ...Object.values(lists).map((list) => [...new Set<number | string>(list)].sort()),
  ];
  const found: Record<string, number> = {};
  for (const { councilId, fileIds } of councils) {
    database.takeQueries();
    const facts = await findCouncilConflictFacts({ db: database.db, councilId, statuses: ["received"], day: testDay });
    expect(database.takeQueries()).toHaveLength(1);
    expect([...facts.keys()].sort((one, other) => one - other)).toEqual(fileIds);
    for (const [id, many] of facts) {
      const alone = await findConflictFacts({ db: database.db, initiativeId: id, day: testDay });
      expect(sorted(many)).toEqual(sorted(alone));
      for (const candidate of await membersOf(councilId))
        for (const conflict of findConflicts({ candidate, facts: many })) found[conflict] = (found[conflict] ?? 0) + 1;
    }
  }
  expect(Object.keys(found).sort()).toEqual([...waivableConflicts.filter((conflict) => conflict !== "superior"), "author", "coauthor"].sort());
});

/** A secretary who is no member otherwise and no author of anything. */
const secretaryOf = (councilId: number): Actor => ({ ...world.stranger, grants: [{ role: "council_secretary", councilId }] });

test("whatever the options, nobody is assigned against a conflict, twice or beyond their capacity", async () => {
  let assigned = 0;
  for (const { councilId } of councils) {
    const options: PlanOptions = {
      readers: 1 + draw(3),
      oneFromOutside: draw(2) === 0,
      oneChairClass: draw(3) === 0,
      priority: (["dung-linh-vuc", "can-bang", "chia-deu"] as const)[draw(3)]!,
    };
    const asked = { db: database.db, actor: secretaryOf(councilId), councilId, options, now: testNow };
    const { plan } = await readAssignmentPlan({ ...asked, section: null, page: 1 });
    const result = await saveAssignmentPlan({ ...asked, fingerprint: plan!.fingerprint, dueOn: "2026-06-30" });
    expect(result).toEqual(plan!.totals.added > 0 ? { ok: true, assigned: plan!.totals.added } : { ok: false, reason: "plan_adds_nothing" });
    const rows = await database.db.selectFrom("reviewAssignment").select(["initiativeId", "reviewerId"]).where("councilId", "=", councilId).execute();
    assigned += rows.length;
    const members = new Map((await membersOf(councilId)).map((member) => [member.accountId, member]));
    for (const { initiativeId, reviewerId } of rows) {
      const facts = await findConflictFacts({ db: database.db, initiativeId, day: testDay });
      expect(findConflicts({ candidate: members.get(reviewerId)!, facts })).toEqual([]);
    }
    expect([...members.values()].filter(({ load, capacity }) => load > (capacity ?? Infinity))).toEqual([]);
    for (const id of new Set(rows.map(({ initiativeId }) => initiativeId)))
      expect(rows.filter(({ initiativeId }) => initiativeId === id).length).toBeLessThanOrEqual(options.readers);
  }
  expect(assigned).toBeGreaterThan(40);
});
