import { expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { timelineFor, visibleEvents } from "#app/domain/initiative/timeline.ts";

const person = (accountId: number, grants: Actor["grants"] = []): Actor => ({
  accountId,
  fullName: `Người ${accountId}`,
  email: "n@thu.vn",
  unitId: null,
  grants,
});
const author = person(1);
const officer = person(2, [{ role: "unit_officer", unitId: "u" }]);
const chair = person(3, [{ role: "council_chair", councilId: 7 }]);
const reviewer = person(4, [{ role: "council_member", councilId: 7 }]);
const board = person(5, [{ role: "campaign_board" }]);
const boardAuthor = person(1, [{ role: "campaign_board" }]);

const file = (facts: Partial<InitiativeFacts>): InitiativeFacts => ({
  id: 1,
  code: "SK-2026-0001",
  status: "approved",
  campaignId: 1,
  ownerId: 1,
  authorIds: [1],
  acceptedAuthorIds: [1],
  unitId: "u",
  councilId: 7,
  campaignCouncilIds: [7],
  reviewers: [{ accountId: 4, scoreSubmitted: true, feasibilitySubmitted: true }],
  hasVote: true,
  isPublished: false,
  isEscalated: false,
  recusedIds: [],
  kind: "initiative",
  asksPromotion: false,
  ...facts,
});
const before = ["create", "submit", "confirm", "receive", "assign_reviewer", "start_review", "submit_score_sheet", "open_meeting", "record_vote"];
const known = ["create", "submit", "confirm", "receive", "start_review", "open_meeting"];
const seen = (viewer: Actor, facts: Partial<InitiativeFacts>, ...verbs: string[]) =>
  visibleEvents({ viewer, file: file(facts), events: [...before, ...verbs].map((verb) => ({ verb })) }).map((event) => event.verb);

test("under embargo author, officer and reviewer see the meeting and nothing after it, nor assignments, sheets or votes", () => {
  for (const viewer of [author, officer, reviewer, boardAuthor]) expect(seen(viewer, {}, "approve")).toEqual(known);
});

test("chair and board see all of a decided file", () => {
  for (const viewer of [chair, board]) expect(seen(viewer, {}, "approve")).toEqual([...before, "approve"]);
});

test("while sheets are owed the board sees the steps but no sheet", () => {
  expect(seen(board, { status: "under_review" })).toEqual(before.filter((verb) => verb !== "submit_score_sheet"));
});

test("the release opens the decision; taking it back closes it again", () => {
  expect(seen(author, { isPublished: true }, "approve", "publish")).toEqual([...known, "approve", "publish"]);
  expect(seen(author, {}, "approve", "publish", "unpublish")).toEqual([...known, "publish", "unpublish"]);
});

test("a decision reopened before its release never existed for the author; its reopening is known once something is released", () => {
  expect(seen(author, {}, "reject", "reopen", "approve")).toEqual(known);
  expect(seen(author, { isPublished: true }, "reject", "reopen", "approve", "publish")).toEqual([...known, "reopen", "approve", "publish"]);
});

test("a released “needs work” stays known when the file is sent again", () => {
  expect(seen(author, { status: "awaiting_intake" }, "ask_for_work", "publish", "submit")).toEqual([...known, "ask_for_work", "publish", "submit"]);
  expect(seen(author, { status: "in_council" }, "ask_for_work", "publish", "submit", "approve")).toEqual([...known, "ask_for_work", "publish", "submit"]);
});

test("nobody of the council is named to an author; officers, secretaries and the board are; the newest step comes first", () => {
  const events = ["submit", "confirm", "receive", "open_meeting", "reject", "reopen", "approve", "publish"].map((verb) => ({ verb, actorName: "Tên" }));
  const named = (viewer: Actor) =>
    timelineFor({ viewer, file: file({ isPublished: true }), events }).map(({ verb, actorName }) => (actorName ? verb : `${verb} (no name)`));
  expect(named(author)).toEqual(["publish", "approve (no name)", "reopen (no name)", "open_meeting (no name)", "receive", "confirm", "submit"]);
  expect(named(chair)).toEqual(["publish", "approve", "reopen", "reject", "open_meeting", "receive", "confirm", "submit"]);
});
