import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { statuses, type Status } from "#app/domain/initiative/states.ts";
import { assignReviewers } from "#app/operations/council/assign-reviewers.ts";
import { cancelFile } from "#app/operations/council/cancel-file.ts";
import { decideFile } from "#app/operations/council/decide-file.ts";
import { endAssignment } from "#app/operations/council/end-assignment.ts";
import { openMeeting } from "#app/operations/council/open-meeting.ts";
import { receiveFile } from "#app/operations/council/receive-file.ts";
import { recordVote } from "#app/operations/council/record-vote.ts";
import { reopenFile } from "#app/operations/council/reopen-file.ts";
import { returnForCompletion } from "#app/operations/council/return-for-completion.ts";
import { abstain } from "#app/operations/review/abstain.ts";
import { recuse } from "#app/operations/review/recuse.ts";
import { recordNovelty } from "#app/operations/review/record-novelty.ts";
import { saveFeasibilitySheet } from "#app/operations/review/save-feasibility-sheet.ts";
import { saveScoreSheet } from "#app/operations/review/save-score-sheet.ts";
import { submitFeasibilitySheet } from "#app/operations/review/submit-feasibility-sheet.ts";
import { submitScoreSheet } from "#app/operations/review/submit-score-sheet.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow as now } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { eventsOf, statusOf } from "./queued-notices.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

type Person = Exclude<{ [K in keyof World]: World[K] extends Actor ? K : never }[keyof World], never>;
const people: Person[] = [
  "author",
  "coauthor",
  "officer",
  "otherOfficer",
  "secretary",
  "chair",
  "member",
  "secondMember",
  "idleMember",
  "board",
  "administrator",
  "observer",
  "stranger",
];
const reason = "Thử quyền";
const dimensions = { legal: "feasible", funding: "feasible", staffing: "feasible", technology: "feasible", timing: "feasible" } as const;

type Deed = (actor: Actor, id: number) => Promise<{ ok: boolean; reason?: string }>;

const deeds: Record<string, Deed> = {
  receive: (actor, id) => receiveFile({ db: database.db, actor, id, councilId: world.councilId, now }),
  return: (actor, id) => returnForCompletion({ db: database.db, actor, id, reason, now }),
  cancel: (actor, id) => cancelFile({ db: database.db, actor, id, reason, now }),
  assign: (actor, id) => assignReviewers({ db: database.db, actor, id, reviewerIds: [world.idleMember.accountId], dueOn: "2026-06-30", now }),
  end: (actor, id) => endAssignment({ db: database.db, actor, id, assignmentId: 1, reason, now }),
  open: (actor, id) => openMeeting({ db: database.db, actor, id, reason, now }),
  vote: (actor, id) => recordVote({ db: database.db, actor, id, vote: { agree: 4, disagree: 0, other: 0, heldOn: "2026-05-19" }, now }),
  decide: (actor, id) =>
    decideFile({
      ...{ db: database.db, actor, id, now },
      decision: { outcome: "approved", feasibility: "apply_now", conditions: "", reason, minorityView: "", overriddenScore: null, overrideReason: "" },
    }),
  reopen: (actor, id) => reopenFile({ db: database.db, actor, id, reason, now }),
  saveScore: (actor, id) => saveScoreSheet({ db: database.db, actor, id, revision: 0, content: { marks: [], commentToAuthor: "", noteToCouncil: "" }, now }),
  submitScore: (actor, id) => submitScoreSheet({ db: database.db, actor, id, revision: 0, now }),
  saveFeasibility: (actor, id) =>
    saveFeasibilitySheet({ db: database.db, actor, id, revision: 0, content: { tag: null, conditions: "", note: "", ...dimensions }, now }),
  submitFeasibility: (actor, id) => submitFeasibilitySheet({ db: database.db, actor, id, revision: 0, now }),
  recordNovelty: (actor, id) => recordNovelty({ db: database.db, actor, id, finding: { verdict: "different", note: "" }, shown: [], now }),
  abstain: (actor, id) => abstain({ db: database.db, actor, id, reason, now }),
  recuse: (actor, id) => recuse({ db: database.db, actor, id, recusal: { kind: "other", reason }, now }),
};

/** By hand, from the domain notes: who may do what in which state. Everybody else, anywhere else, is refused as having no part in it. */
const allowed: Record<string, [Person[], Status[]]> = {
  receive: [["secretary"], ["awaiting_intake"]],
  return: [["secretary"], ["awaiting_intake", "received"]],
  cancel: [["secretary"], ["awaiting_intake", "received", "returned_for_completion", "under_review", "in_council"]],
  assign: [["secretary"], ["received", "under_review"]],
  end: [["secretary"], ["received", "under_review"]],
  open: [["chair"], ["under_review"]],
  vote: [["chair"], ["in_council"]],
  decide: [["chair"], ["in_council"]],
  reopen: [["chair"], ["approved", "needs_work", "not_approved"]],
  saveScore: [["member", "secondMember"], ["under_review"]],
  submitScore: [["member", "secondMember"], ["under_review"]],
  saveFeasibility: [["member", "secondMember"], ["under_review"]],
  submitFeasibility: [["member", "secondMember"], ["under_review"]],
  recordNovelty: [["member", "secondMember"], ["under_review"]],
  abstain: [["member", "secondMember"], ["under_review"]],
  recuse: [
    ["member", "secondMember", "secretary", "chair"],
    ["received", "under_review", "in_council"],
  ],
};

test.each(statuses)("nobody does to a file that is %s what is not theirs to do", async (status) => {
  const id = await makeDossier({ world, status });
  const wrong: string[] = [];
  for (const [name, deed] of Object.entries(deeds)) {
    const [who, when] = allowed[name]!;
    for (const person of people) {
      if (when.includes(status) && who.includes(person)) continue;
      const result = await deed(world[person], id);
      if (result.ok || !["state_changed", "review_closed", "recusal_too_late"].includes(result.reason ?? ""))
        wrong.push(`${person} ${name}: ${JSON.stringify(result)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect([await statusOf(database.db, id), await eventsOf(database.db, id)]).toEqual([status, []]);
});

test.each(Object.entries(allowed).filter(([name]) => !["end", "decide", "submitScore", "submitFeasibility"].includes(name)))(
  "%s is done by whom it belongs to",
  async (name, [who, when]) => {
    for (const status of when) {
      const id = await makeDossier({ world, status });
      // Of the two reviewers the second has not begun.
      expect(await deeds[name]!(world[who.at(-1)!], id), status).toMatchObject({ ok: true });
    }
  },
);

test("an author who chairs the council has no say over the own file", async () => {
  const id = await makeDossier({ world, status: "in_council" });
  const chairingAuthor = { ...world.coauthor, grants: world.chair.grants };
  expect(await deeds.vote!(chairingAuthor, id)).toEqual({ ok: false, reason: "state_changed" });
});
