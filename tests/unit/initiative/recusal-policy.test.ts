import { expect, test } from "vitest";
import type { Actor, Grant } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { statuses, type Status } from "#app/domain/initiative/states.ts";

const person = (accountId: number, ...grants: Grant[]): Actor => ({ accountId, fullName: "", email: "", unitId: null, grants });
const secretary = person(5, { role: "council_secretary", councilId: 7 });
const chair = person(6, { role: "council_chair", councilId: 7 });
const finished = person(7, { role: "council_member", councilId: 7 });
const owing = person(8, { role: "council_member", councilId: 7 });
const idle = person(9, { role: "council_member", councilId: 7 });
const council = { secretary, chair, finished, owing, idle };
const outside = { author: person(1), board: person(10, { role: "campaign_board" }), observer: person(12, { role: "observer" }), public: null };

const fileIn = (status: Status, recusedIds: number[] = []): InitiativeFacts => ({
  ...{ id: 1, code: "SK-2026-0001", status, kind: "initiative", campaignId: 1, ownerId: 1, authorIds: [1], acceptedAuthorIds: [1], unitId: "a" },
  ...{ councilId: 7, campaignCouncilIds: [7], hasVote: true, isPublished: false, isEscalated: true, asksPromotion: true, recusedIds },
  reviewers: [
    { accountId: 7, scoreSubmitted: true, feasibilitySubmitted: true },
    { accountId: 8, scoreSubmitted: false, feasibilitySubmitted: false },
  ],
});

test("readers, chair and secretaries recuse until the council has decided, with sheets handed in or not; nobody else does", () => {
  for (const status of statuses) {
    const may = Object.entries({ ...council, ...outside }).flatMap(([who, viewer]) => (initiativePolicy.recuse(viewer, fileIn(status)) ? [who] : []));
    expect([status, may]).toEqual([status, ["received", "under_review", "in_council"].includes(status) ? ["secretary", "chair", "finished", "owing"] : []]);
  }
  expect(initiativePolicy.recuse(secretary, { ...fileIn("received"), councilId: null })).toBe(false);
});

test("for who recused the file is not there: no rule about it lets them do or read anything", () => {
  for (const status of statuses)
    for (const viewer of Object.values(council)) {
      const allowed = Object.entries(initiativePolicy).flatMap(([name, rule]) => (rule(viewer, fileIn(status, [viewer.accountId])) ? [name] : []));
      expect(allowed).toEqual([]);
    }
});

test("a part outside the council is not lost by recusing: the author writes, the officer confirms", () => {
  expect(initiativePolicy.view(outside.author, fileIn("under_review", [1]))).toBe(true);
  const officer = person(11, { role: "unit_officer", unitId: "a" }, { role: "council_member", councilId: 7 });
  expect(initiativePolicy.confirm(officer, fileIn("awaiting_unit", [11]))).toBe(true);
});
