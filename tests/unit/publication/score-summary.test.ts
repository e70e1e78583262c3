import { expect, test } from "vitest";
import { summarizeScore } from "#app/domain/publication/score-summary.ts";

const decided = { score: 6250, overriddenScore: 8000, overrideReason: "Phiếu số 2 chấm nhầm tiêu chí." };
const hidden = { score: null, overriddenScore: null, overrideReason: "" };

test("a campaign shows the score with what became of it, the rank of the score that counts, or nothing", () => {
  expect(summarizeScore({ decided, summary: "total" })).toEqual({ ...decided, rank: null });
  expect(summarizeScore({ decided, summary: "rank" })).toEqual({ ...hidden, rank: "good" });
  expect(summarizeScore({ decided: { ...decided, overriddenScore: null }, summary: "rank" })).toEqual({ ...hidden, rank: "passed" });
  expect(summarizeScore({ decided, summary: "none" })).toEqual({ ...hidden, rank: null });
});

test("where nobody scored there is no rank either", () => {
  expect(summarizeScore({ decided: hidden, summary: "rank" })).toEqual({ ...hidden, rank: null });
});
