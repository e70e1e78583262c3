import { expect, test } from "vitest";
import { panelAgreement, reliabilityOf } from "#app/domain/calibration/agreement.ts";

test("the words change at .667 and at .800", () => {
  expect([-0.2, 0.666, 0.667, 0.799, 0.8, 1].map(reliabilityOf)).toEqual(["unreliable", "unreliable", "tentative", "tentative", "reliable", "reliable"]);
});

test("a panel that agrees on novelty and quarrels about effect", () => {
  const [novelty, effect] = [1, 2];
  const sheet = (fileId: number, judgeId: number, marks: [number, number]) => ({
    fileId,
    judgeId,
    total: marks[0] + marks[1],
    marks: { [novelty]: marks[0], [effect]: marks[1] },
  });
  const sheets = [
    sheet(1, 1, [2000, 3000]),
    sheet(1, 2, [2000, 5000]),
    sheet(2, 1, [3000, 5000]),
    sheet(2, 2, [3000, 3000]),
    // Read by one judge so far: nothing to agree with.
    sheet(3, 1, [1000, 1000]),
  ];
  const agreement = panelAgreement({ criterionIds: [novelty, effect, 3], sheets });
  expect(agreement.criteria).toEqual([
    { criterionId: novelty, alpha: 1, reliability: "reliable", pairedFiles: 2 },
    { criterionId: effect, alpha: -0.5, reliability: "unreliable", pairedFiles: 2 },
    { criterionId: 3, alpha: null, reliability: null, pairedFiles: 0 },
  ]);
  // Totals 5000/7000 and 8000/6000: observed 2·(4 + 4)·10⁶ beside expected 40·10⁶, times 4 − 1.
  expect(agreement.total).toEqual({ alpha: 1 - (3 * 16) / 40, reliability: "unreliable", pairedFiles: 2 });
});
