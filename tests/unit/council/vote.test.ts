import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { hundredthsOfPercent, sumVote } from "#app/domain/council/vote.ts";

const vote = (agree: number, disagree: number, other: number, totalMembers: number) => sumVote({ agree, disagree, other, totalMembers });

test("those absent count: 4 of 7 is not two thirds though nobody was against", () => {
  expect(vote(4, 0, 0, 7)).toEqual({ agree: 4, disagree: 0, other: 0, totalMembers: 7, absent: 3, needed: 5, passes: false });
  expect(vote(5, 1, 0, 7)).toMatchObject({ absent: 1, needed: 5, passes: true });
});

test("exactly two thirds pass", () => {
  expect(vote(6, 3, 0, 9)).toMatchObject({ needed: 6, passes: true });
  expect(vote(2, 0, 1, 3)).toMatchObject({ needed: 2, passes: true });
  expect(vote(1, 0, 0, 1)).toMatchObject({ needed: 1, passes: true });
});

test("the number needed is the smallest that passes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (totalMembers) => {
      const { needed } = vote(0, 0, 0, totalMembers);
      expect(vote(needed, 0, 0, totalMembers).passes).toBe(true);
      expect(vote(needed - 1, 0, 0, totalMembers).passes).toBe(false);
      expect(needed).toBeLessThanOrEqual(totalMembers);
    }),
  );
});

test("shares in hundredths of a per cent, half up", () => {
  expect(hundredthsOfPercent({ part: 5, whole: 7 })).toBe(7143);
  expect(hundredthsOfPercent({ part: 2, whole: 3 })).toBe(6667);
  expect(hundredthsOfPercent({ part: 1, whole: 8 })).toBe(1250);
});
