import { expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { changeOf } from "#app/domain/publication/release-changes.ts";
import { releasePolicy, type ReleaseFacts, type ReleaseState } from "#app/domain/publication/release-policy.ts";
import { mayBeListed, releaseRemarks, remarksOn, type CandidateFacts } from "#app/domain/publication/release-remarks.ts";
import { readChosenFiles } from "#app/domain/publication/release-schema.ts";

const person = (accountId: number, grants: Actor["grants"] = [{ role: "campaign_board" }]): Actor => ({
  ...{ accountId, grants, unitId: null },
  fullName: `Người ${accountId}`,
  email: "n@thu.vn",
});
const [preparer, colleague, author] = [person(1), person(2), person(3)];
const states: ReleaseState[] = ["draft", "presented", "signed", "cancelled"];
const release = (state: ReleaseState): ReleaseFacts => ({ id: 1, state, preparedBy: 1, authorIds: [3] });

test("who prepares a list never signs it, whoever signs never prepared it, and an author of a listed file has no part in it", () => {
  const may = (actor: Actor | null) =>
    Object.fromEntries(
      (Object.keys(releasePolicy) as (keyof typeof releasePolicy)[]).map((verb) => [
        verb,
        states.filter((state) => releasePolicy[verb](actor, release(state))),
      ]),
    );
  expect(may(preparer)).toEqual({ view: states, prepare: ["draft"], sign: [], cancel: ["draft", "presented"] });
  expect(may(colleague)).toEqual({ view: states, prepare: [], sign: ["presented"], cancel: ["draft", "presented"] });
  const nothing = { view: [], prepare: [], sign: [], cancel: [] };
  const others = [author, null, person(4, []), person(1, [{ role: "administrator" }]), person(2, [{ role: "observer" }])];
  for (const actor of others) expect(may(actor)).toEqual(nothing);
});

test("a file stands as listed only in the same decision, unpublished", () => {
  expect(changeOf({ decisionId: 7, currentDecisionId: 7, isPublished: false })).toBeNull();
  expect(changeOf({ decisionId: 7, currentDecisionId: null, isPublished: false })).toBe("reopened");
  expect(changeOf({ decisionId: 7, currentDecisionId: 8, isPublished: false })).toBe("decided_anew");
  expect(changeOf({ decisionId: 7, currentDecisionId: 7, isPublished: true })).toBe("published");
});

test("every remark is told where it applies, and only a file that waits elsewhere stays off the list", () => {
  const plain: CandidateFacts = {
    ...{ outcome: "approved", unnamed: 0, votePasses: true, isOverridden: false },
    ...{ hasMinorityView: false, wasTakenBack: false, waitsElsewhere: false },
  };
  expect([remarksOn(plain), mayBeListed(plain)]).toEqual([[], true]);
  const worst = { ...plain, unnamed: 2, votePasses: false, isOverridden: true, hasMinorityView: true, wasTakenBack: true, waitsElsewhere: true };
  expect([remarksOn(worst), mayBeListed(worst)]).toEqual([[...releaseRemarks], false]);
  expect(mayBeListed({ ...worst, waitsElsewhere: false })).toBe(true);
  // What is told to the authors alone needs no names and no two thirds.
  expect(remarksOn({ ...plain, outcome: "not_approved", unnamed: 2, votePasses: false })).toEqual([]);
});

test("of the check list only files that it showed are chosen; whatever names no file is left out", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["hien", "3"],
    ["hien", "5"],
    ["hien", "x"],
    ["ho-so", "3:30"],
    ["ho-so", "9:90"],
    ["ho-so", "5"],
    ["ho-so", "5:-1"],
  ] as const)
    form.append(name, value);
  expect(readChosenFiles(form)).toEqual({ shown: [3, 5], chosen: [{ initiativeId: 3, decisionId: 30 }] });
});
