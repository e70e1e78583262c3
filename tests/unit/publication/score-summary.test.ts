import { expect, test } from "vitest";
import { programmeRules } from "#app/domain/scoring/rules/rules.ts";
import { summarizeScore } from "#app/domain/publication/score-summary.ts";

const { ranks } = programmeRules;
const decided = { score: 6250, overriddenScore: 8000, overrideReason: "Phiếu số 2 chấm nhầm tiêu chí." };
const hidden = { score: null, overriddenScore: null, overrideReason: "" };

test("a campaign shows the score with what became of it, the rank of the score that counts, or nothing", () => {
  expect(summarizeScore({ decided, summary: "total", ranks })).toEqual({ ...decided, rank: null });
  expect(summarizeScore({ decided, summary: "rank", ranks })).toEqual({ ...hidden, rank: "good" });
  expect(summarizeScore({ decided: { ...decided, overriddenScore: null }, summary: "rank", ranks })).toEqual({ ...hidden, rank: "passed" });
  expect(summarizeScore({ decided, summary: "none", ranks })).toEqual({ ...hidden, rank: null });
});

test("where nobody scored there is no rank either", () => {
  expect(summarizeScore({ decided: hidden, summary: "rank", ranks })).toEqual({ ...hidden, rank: null });
});
