import fc from "#tests/support/fast-check.ts";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Status } from "#app/domain/initiative/states.ts";
import { assignReviewers } from "#app/operations/council/assign-reviewers.ts";
import { cancelFile } from "#app/operations/council/cancel-file.ts";
import { decideFile } from "#app/operations/council/decide-file.ts";
import { openMeeting } from "#app/operations/council/open-meeting.ts";
import { receiveFile } from "#app/operations/council/receive-file.ts";
import { recordVote } from "#app/operations/council/record-vote.ts";
import { reopenFile } from "#app/operations/council/reopen-file.ts";
import { returnForCompletion } from "#app/operations/council/return-for-completion.ts";
import { confirmInitiative } from "#app/operations/initiative/confirm-initiative.ts";
import { declineByUnit } from "#app/operations/initiative/decline-by-unit.ts";
import { returnByUnit } from "#app/operations/initiative/return-by-unit.ts";
import { submitInitiative } from "#app/operations/initiative/submit-initiative.ts";
import { withdrawInitiative } from "#app/operations/initiative/withdraw-initiative.ts";
import { unpublishInitiative } from "#app/operations/publication/unpublish-initiative.ts";
import { checkInvariants } from "#db/invariants/check-invariants.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { publishFile } from "#tests/support/release.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

/** Written by hand from the domain notes, not read from the table under test: where a file may go in one step. */
const nextOf: Record<Status, Status[]> = {
  draft: ["awaiting_unit", "withdrawn"],
  awaiting_unit: ["awaiting_intake", "returned_by_unit", "declined_by_unit", "withdrawn"],
  returned_by_unit: ["awaiting_unit", "withdrawn"],
  declined_by_unit: [],
  awaiting_intake: ["received", "returned_for_completion", "withdrawn", "cancelled"],
  received: ["under_review", "returned_for_completion", "withdrawn", "cancelled"],
  returned_for_completion: ["awaiting_intake", "withdrawn", "cancelled"],
  under_review: ["in_council", "withdrawn", "cancelled"],
  in_council: ["approved", "needs_work", "not_approved", "withdrawn", "cancelled"],
  approved: ["in_council"],
  needs_work: ["in_council", "awaiting_intake"],
  not_approved: ["in_council"],
  withdrawn: [],
  cancelled: [],
};

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  await world.db
    .updateTable("campaign")
    .set({ maximumAge: null, requiredSections: ["authors", "content"] })
    .where("id", "=", world.campaignId)
    .execute();
});

interface Step {
  db: World["db"];
  actor: Actor;
  id: number;
  now: Date;
}
const reason = "Lý do bằng chữ.";
const effects = { appliedSince: null, economicEffect: "", socialEffect: "", canBeReplicated: true, conclusion: "Đúng sự thật." };
const decide = (outcome: "approved" | "needs_work" | "not_approved") => (step: Step) =>
  decideFile({ ...step, decision: { outcome, reason, feasibility: "apply_now", conditions: "", minorityView: "", overriddenScore: null, overrideReason: "" } });

/** Every verb with whose it is. */
const verbs = {
  submit: ["author", submitInitiative],
  confirm: ["officer", (step: Step) => confirmInitiative({ ...step, confirmation: effects })],
  return: ["officer", (step: Step) => returnByUnit({ ...step, reason })],
  decline: ["officer", (step: Step) => declineByUnit({ ...step, reason })],
  receive: ["secretary", (step: Step) => receiveFile({ ...step, councilId: world.councilId })],
  complete: ["secretary", (step: Step) => returnForCompletion({ ...step, reason })],
  assign: ["secretary", (step: Step) => assignReviewers({ ...step, reviewerIds: [world.member.accountId], dueOn: "2026-12-31" })],
  meet: ["chair", (step: Step) => openMeeting({ ...step, reason })],
  vote: ["chair", (step: Step) => recordVote({ ...step, vote: { agree: 1, disagree: 0, other: 0, heldOn: "2026-05-01" } })],
  approve: ["chair", decide("approved")],
  needWork: ["chair", decide("needs_work")],
  reject: ["chair", decide("not_approved")],
  reopen: ["chair", (step: Step) => reopenFile({ ...step, reason })],
  withdraw: ["author", (step: Step) => withdrawInitiative({ ...step, reason })],
  cancel: ["secretary", (step: Step) => cancelFile({ ...step, reason })],
  publish: ["board", publishLast],
  unpublish: ["board", (step: Step) => unpublishInitiative({ ...step, reason })],
} as const satisfies Record<string, readonly [keyof World, (step: Step) => Promise<{ ok: boolean }>]>;

async function publishLast(step: Step): Promise<{ ok: boolean }> {
  const last = await step.db.selectFrom("decision").select("id").where("initiativeId", "=", step.id).orderBy("id", "desc").executeTakeFirst();
  return publishFile({ ...step, world, decisionId: last?.id ?? 0 });
}

async function newDraft(): Promise<number> {
  const id = await makeDossier({ world, status: "draft" });
  await world.db.updateTable("initiative").set({ novelty: "Lần đầu có.", benefits: "Bớt chờ.", purpose: "Nhanh hơn." }).where("id", "=", id).execute();
  return id;
}

const statusOf = async (id: number) => (await world.db.selectFrom("initiative").select("status").where("id", "=", id).executeTakeFirstOrThrow()).status;

const names = Object.keys(verbs) as (keyof typeof verbs)[];
// The straight way is mixed in, so that walks get far; strangers try their hand at every step.
const straight: (keyof typeof verbs)[] = ["submit", "confirm", "receive", "assign", "meet", "vote", "approve", "publish"];
const people = ["author", "officer", "secretary", "chair", "board", "member", "stranger", "observer", "administrator"] as const;
const steps = fc.array(fc.record({ verb: fc.constantFrom(...names), person: fc.option(fc.constantFrom(...people), { freq: 4 }) }), {
  minLength: 3,
  maxLength: 9,
});
const walks = fc
  .tuple(fc.nat({ max: straight.length }), steps)
  .map(([far, rest]) => [...straight.slice(0, far).map((verb) => ({ verb, person: null })), ...rest]);

const whose = (verb: keyof typeof verbs) => ({ verb, person: null });
/** Each verb at each stage of the straight way, before the random walks. */
const everyVerbEverywhere = straight.flatMap((_, far) => names.map((verb): [ReturnType<typeof whose>[]] => [[...straight.slice(0, far), verb].map(whose)]));

test("no sequence of verbs by whomever reaches a state that the notes do not name, and each move is logged once", async () => {
  const reached = new Set<Status>();
  await fc.assert(
    fc.asyncProperty(walks, async (walk) => {
      const id = await newDraft();
      let status: Status = "draft";
      let moves = 0;
      for (const { verb, person } of walk) {
        const [owner, take] = verbs[verb];
        const result = await take({ db: world.db, actor: world[person ?? owner], id, now: testNow });
        const after = await statusOf(id);
        if (after !== status) {
          expect(result.ok, `${verb} moved the file and said it did not`).toBe(true);
          expect(nextOf[status], `${verb} from ${status}`).toContain(after);
          moves += 1;
        }
        status = after;
        reached.add(status);
      }
      const logged = await world.db
        .selectFrom("event")
        .select((eb) => eb.fn.countAll<string>().as("count"))
        .where("initiativeId", "=", id)
        .where(sql<boolean>`data ? 'to'`)
        .executeTakeFirstOrThrow();
      expect(Number(logged.count)).toBe(moves);
    }),
    { numRuns: everyVerbEverywhere.length + 60, examples: everyVerbEverywhere },
  );
  expect([...reached].sort()).toEqual(Object.keys(nextOf).sort());
  expect((await checkInvariants({ db: world.db })).filter(({ broken }) => broken > 0)).toEqual([]);
});
