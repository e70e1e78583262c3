import { describe, expect, test } from "vitest";
import type { Actor, Grant, Viewer } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy, visibleStatus } from "#app/domain/initiative/policy.ts";
import { statuses, type Status } from "#app/domain/initiative/states.ts";
import { expected, people, type Person } from "./policy-table.ts";

const person = (accountId: number, ...grants: Grant[]): Actor => ({
  accountId,
  fullName: `Người ${accountId}`,
  email: `${accountId}@x.vn`,
  unitId: null,
  grants,
});

const cast: Record<Person, Viewer> = {
  owner: person(1),
  coauthor: person(2),
  invited: person(14),
  officer: person(3, { role: "unit_officer", unitId: "don-vi-a" }),
  otherOfficer: person(4, { role: "unit_officer", unitId: "don-vi-b" }),
  secretary: person(5, { role: "council_secretary", councilId: 7 }),
  chair: person(6, { role: "council_chair", councilId: 7 }),
  finished: person(7, { role: "council_member", councilId: 7 }),
  owing: person(8, { role: "council_member", councilId: 7 }),
  idle: person(9, { role: "council_member", councilId: 7 }),
  board: person(10, { role: "campaign_board" }),
  admin: person(11, { role: "administrator" }),
  observer: person(12, { role: "observer" }),
  stranger: person(13),
  public: null,
};

function fileIn(status: Status, isPublished: boolean): InitiativeFacts {
  const reviewed = ["under_review", "in_council", "approved", "needs_work", "not_approved"].includes(status);
  return {
    id: 1,
    code: status === "draft" ? null : "SK-2026-0001",
    status,
    campaignId: 1,
    ownerId: 1,
    authorIds: [1, 2, 14],
    acceptedAuthorIds: [1, 2],
    unitId: "don-vi-a",
    councilId: status === "draft" || status.endsWith("_unit") ? null : 7,
    campaignCouncilIds: [7],
    reviewers: reviewed
      ? [
          { accountId: 7, scoreSubmitted: true, feasibilitySubmitted: true },
          { accountId: 8, scoreSubmitted: true, feasibilitySubmitted: false },
        ]
      : [],
    hasVote: ["in_council", "approved", "needs_work", "not_approved"].includes(status),
    isPublished,
    isEscalated: false,
    recusedIds: [],
    kind: "initiative",
    asksPromotion: false,
  };
}

/** Reading the content follows the view; receipt, own consent and a repeated sending are told apart from the acts of the table. */
const apart = [
  "readThread",
  "writeThread",
  "view",
  "readConfidential",
  "readHandlersFiles",
  "readVersions",
  "readReceipt",
  "consent",
  "sendOrRepeat",
  "readAuthors",
  "acceptAuthorship",
  "handOver",
  "recuse",
];
const acts = Object.keys(initiativePolicy).filter((rule) => !apart.includes(rule)) as (keyof typeof initiativePolicy)[];

test("the table names every state", () => {
  expect(new Set(expected.map(([status]) => status))).toEqual(new Set(statuses));
});

describe.each(expected)("%s, published: %s", (status, published, view, actions) => {
  const file = fileIn(status, published);

  test("is seen by those who may", () => {
    expect(people.filter((who) => initiativePolicy.view(cast[who], file)).join(" ")).toBe(view);
  });

  test.each(people)("lets %s do just what the table says", (who) => {
    const may = acts.filter((act) => initiativePolicy[act](cast[who], file)).sort();
    expect(may).toEqual((actions[who] ?? "").split(" ").filter(Boolean).sort());
  });

  test("keeps a decision under embargo from its authors and their unit", () => {
    const hidden = ["approved", "needs_work", "not_approved"].includes(status) && !published;
    for (const who of ["owner", "coauthor", "officer", "finished"] as const) {
      expect(visibleStatus({ viewer: cast[who], file })).toBe(hidden ? "awaiting_release" : status);
    }
    expect(visibleStatus({ viewer: cast.chair, file })).toBe(status);
  });
});

test("a file that waits too long for its unit is shown to the secretaries of the campaign, to read and nothing else", () => {
  const late = { ...fileIn("awaiting_unit", false), isEscalated: true };
  expect(people.filter((who) => initiativePolicy.view(cast[who], late)).join(" ")).toBe("owner coauthor invited officer secretary board observer");
  expect(acts.filter((act) => initiativePolicy[act](cast.secretary, late))).toEqual([]);
  expect(initiativePolicy.view(person(20, { role: "council_secretary", councilId: 99 }), late)).toBe(false);
  // An author who is a secretary handles nothing of their own, and keeps their part as an author.
  expect(initiativePolicy.readHandlersFiles(person(14, { role: "council_secretary", councilId: 7 }), late)).toBe(false);
});

test("versions are read by whoever reads the file, once it was sent", () => {
  for (const [status, published] of expected.map(([name, released]) => [name, released] as const)) {
    const file = fileIn(status, published);
    for (const who of people) expect(initiativePolicy.readVersions(cast[who], file)).toBe(file.code !== null && initiativePolicy.view(cast[who], file));
  }
});

test("who is an author handles nothing, whatever they hold", () => {
  const everything = person(
    1,
    { role: "unit_officer", unitId: "don-vi-a" },
    { role: "council_chair", councilId: 7 },
    { role: "council_secretary", councilId: 7 },
    { role: "campaign_board" },
    { role: "observer" },
  );
  const authorActs = new Set(["edit", "inviteAuthors", "submit", "withdraw", "readDecision"]);
  for (const [status, published] of expected) {
    const done = acts.filter((act) => initiativePolicy[act](everything, fileIn(status, published)));
    expect(done.filter((act) => !authorActs.has(act))).toEqual([]);
  }
});

test("each author gives and takes back their own consent in any state, nobody else does", () => {
  for (const [status, published] of expected) {
    const may = people.filter((who) => initiativePolicy.consent(cast[who], fileIn(status, published)));
    expect(may).toEqual(["owner", "coauthor", "invited"]);
  }
});

test("who may send may send; besides, a file just sent leads its owner to the receipt", () => {
  for (const [status, published] of expected) {
    const file = fileIn(status, published);
    const may = people.filter((who) => initiativePolicy.sendOrRepeat(cast[who], file));
    const justSent = status === "awaiting_unit" || status === "awaiting_intake";
    expect(may).toEqual(justSent || initiativePolicy.submit(cast.owner, file) ? ["owner"] : []);
  }
});

const closed = ["withdrawn", "cancelled", "declined_by_unit"];

test("whoever is named may accept until the file is closed; its contact author may hand it over", () => {
  for (const [status, published] of expected) {
    const file = fileIn(status, published);
    const who = (rule: "acceptAuthorship" | "handOver") => people.filter((one) => initiativePolicy[rule](cast[one], file));
    expect(who("acceptAuthorship")).toEqual(closed.includes(status) ? [] : ["owner", "coauthor", "invited"]);
    expect(who("handOver")).toEqual(closed.includes(status) ? [] : ["owner"]);
    // Who was only named is nobody to hand over to.
    expect(people.filter((one) => initiativePolicy.handOver(cast[one], { ...file, acceptedAuthorIds: [1] }))).toEqual([]);
  }
});

test("who was named and has not accepted reads the file without its confidential parts", () => {
  for (const [status, published, view] of expected) {
    const file = fileIn(status, published);
    expect(people.filter((who) => initiativePolicy.readAuthors(cast[who], file))).toEqual(["owner", "coauthor"]);
    const may = people.filter((who) => initiativePolicy.readConfidential(cast[who], file));
    expect(may).toEqual(view.split(" ").filter((who) => who !== "invited"));
  }
});

/** By hand: who reads the questions and answers about a file, who writes; nobody who only judges it does either. */
const inUnit = { reads: "owner coauthor officer board observer", writes: "owner coauthor officer" };
const inCouncil = { reads: "owner coauthor officer secretary chair board observer", writes: "owner coauthor officer secretary" };
const threads: Partial<Record<Status, { reads: string; writes: string }>> = {
  draft: { reads: "", writes: "" },
  awaiting_unit: inUnit,
  returned_by_unit: inUnit,
  declined_by_unit: { ...inUnit, writes: "" },
  withdrawn: { ...inCouncil, writes: "" },
  cancelled: { ...inCouncil, writes: "" },
};

test("the thread of a file is read and written by those who should, in every state", () => {
  for (const [status, published] of expected) {
    const file = fileIn(status, published);
    const who = (rule: "readThread" | "writeThread") => people.filter((one) => initiativePolicy[rule](cast[one], file)).join(" ");
    expect({ reads: who("readThread"), writes: who("writeThread") }, status).toEqual(threads[status] ?? inCouncil);
  }
});

test("an approved and released idea is asked for by its authors and answered by the council's secretary; nothing else is", () => {
  const who = (rule: "askPromotion" | "answerPromotion", file: InitiativeFacts) => people.filter((one) => initiativePolicy[rule](cast[one], file)).join(" ");
  for (const [status, published] of expected) {
    const idea = { ...fileIn(status, published), kind: "idea" as const };
    const asked = { ...idea, asksPromotion: true };
    const isReleased = status === "approved" && published;
    expect([who("askPromotion", idea), who("answerPromotion", idea)]).toEqual([isReleased ? "owner coauthor" : "", ""]);
    expect([who("askPromotion", asked), who("answerPromotion", asked)]).toEqual(["", isReleased ? "secretary" : ""]);
    expect(who("answerPromotion", { ...asked, kind: "initiative" })).toBe("");
  }
  // A secretary who is an author of the idea does not answer.
  const own = { ...fileIn("approved", true), kind: "idea" as const, asksPromotion: true, authorIds: [1, 2, 5] };
  expect(who("answerPromotion", own)).toBe("");
});
