import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { programmeRules } from "#app/domain/scoring/rules/rules.ts";
import { anyCouncil, shuffledCouncil } from "./any-council.ts";
import { referenceTotal } from "./reference-score.ts";
import { rubricOf, sheetOf } from "./score-case.ts";

const score = (council: Parameters<typeof scoreOfCouncil>[0]) => scoreOfCouncil(council)!;
const law = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) => fc.assert(fc.property(arbitrary, check), { numRuns: 500 });

test("the total is the exact one, rounded half up once", () => {
  law(anyCouncil, (council) => {
    expect(score(council).total).toBe(referenceTotal(council));
  });
});

test("the order in which sheets came in changes nothing, ties and dropped sheets included", () => {
  law(shuffledCouncil, ({ council, shuffled }) => {
    const { total, rank, passes, criteria } = score(council);
    expect(score({ ...council, sheets: shuffled })).toMatchObject({ total, rank, passes, criteria });
  });
});

test("of equal sums the sheet with the lower mark in the first criterion stands lower, in whatever order they came in", () => {
  const rubric = rubricOf({ maxima: [5000, 5000] });
  const rules = { ...programmeRules, dropFrom: 5 };
  // 60 twice at the bottom, 80 twice at the top: 20 + 40 and 50 + 30 fall out.
  const sheets = [sheetOf(4000, 2000), sheetOf(2000, 4000), sheetOf(3500, 3500), sheetOf(3000, 5000), sheetOf(5000, 3000)];
  for (const arrived of [sheets, [...sheets].reverse()]) {
    expect(score({ rubric, rules, sheets: arrived })).toMatchObject({ total: 7000, criteria: [{ mean: 3500 }, { mean: 3500 }] });
  }
});

test("the total lies between the lowest and the highest sheet on its own", () => {
  law(anyCouncil, (council) => {
    const alone = council.sheets.map((sheet) => score({ ...council, sheets: [sheet] }).total);
    const { total } = score(council);
    expect(total).toBeGreaterThanOrEqual(Math.min(...alone));
    expect(total).toBeLessThanOrEqual(Math.max(...alone));
  });
});

test("with weights full marks give 100,00 and no mark gives 0,00, whatever the weights", () => {
  law(anyCouncil, ({ rubric, rules }) => {
    const weights = rules.weights ?? Object.fromEntries(rubric.criteria.map(({ id }) => [id, 100]));
    const totalOf = (marks: number[]) => score({ rubric, rules: { ...rules, weights }, sheets: [sheetOf(...marks)] }).total;
    expect(totalOf(rubric.criteria.map(({ maximum }) => maximum))).toBe(10_000);
    expect(totalOf(rubric.criteria.map(() => 0))).toBe(0);
  });
});

test("a sheet left out counts in nothing: make the lowest empty and the highest full, all stays", () => {
  law(anyCouncil, (council) => {
    const before = score({ ...council, rules: { ...council.rules, dropFrom: 3 } });
    const dropped = before.steps.find((step) => step.kind === "ends_dropped");
    if (!dropped) {
      expect(council.sheets.length).toBeLessThan(3);
      return;
    }
    const sheets = council.sheets.map((sheet, index) => {
      if (index === dropped.lowest.sheet) return sheetOf(...council.rubric.criteria.map(() => 0));
      return index === dropped.highest.sheet ? sheetOf(...council.rubric.criteria.map(({ maximum }) => maximum)) : sheet;
    });
    const { total, rank, passes, criteria } = before;
    expect(score({ ...council, sheets, rules: { ...council.rules, dropFrom: 3 } })).toMatchObject({ total, rank, passes, criteria });
  });
});

test("every sheet handed in twice gives the same score; a sheet more moves the total towards itself only", () => {
  law(fc.tuple(anyCouncil, fc.nat()), ([{ rubric, sheets, rules }, pick]) => {
    const council = { rubric, sheets, rules: { ...rules, dropFrom: null } };
    const { total, criteria } = score(council);
    expect(score({ ...council, sheets: [...sheets, ...sheets] })).toMatchObject({ total, criteria });
    const extra = sheets[pick % sheets.length]!;
    const alone = score({ ...council, sheets: [extra] }).total;
    const moved = score({ ...council, sheets: [...sheets, extra] }).total;
    expect(moved).toBeGreaterThanOrEqual(Math.min(total, alone));
    expect(moved).toBeLessThanOrEqual(Math.max(total, alone));
  });
});

test("a higher mark never lowers the total", () => {
  law(fc.tuple(anyCouncil, fc.nat(), fc.nat()), ([council, pick, of]) => {
    const { rubric, sheets } = council;
    const raisedCriterion = rubric.criteria[of % rubric.criteria.length]!;
    const raised = sheets.map(({ marks }, index) => ({
      marks: marks.map((given) =>
        index === pick % sheets.length && given.criterionId === raisedCriterion.id ? { ...given, mark: raisedCriterion.maximum } : given,
      ),
    }));
    expect(score({ ...council, sheets: raised }).total).toBeGreaterThanOrEqual(score(council).total);
  });
});

test("floors: judged on each sheet none is reached that the mean misses, and a score passes only with all of them and the pass mark", () => {
  law(anyCouncil, (council) => {
    const [byMean, bySheet] = (["mean", "each_sheet"] as const).map((floorsOn) => score({ ...council, rules: { ...council.rules, floorsOn } }));
    byMean!.criteria.forEach((criterion, index) => {
      const { floor } = council.rubric.criteria[index]!;
      expect(criterion.belowFloor).toBe(floor !== null && criterion.mean < floor);
      if (criterion.belowFloor) expect(bySheet!.criteria[index]?.belowFloor).toBe(true);
    });
    for (const { passes, total, criteria } of [byMean!, bySheet!]) {
      expect(passes).toBe(total >= council.rubric.passMark && !criteria.some(({ belowFloor }) => belowFloor));
    }
  });
});

test("by the programme's rules the total is the plain mean of the sheets' totals", () => {
  law(anyCouncil, ({ rubric, sheets }) => {
    const plain = { rubric, sheets, rules: { ...programmeRules, dropFrom: null } };
    expect(score({ rubric, rules: programmeRules, sheets }).total).toBe(referenceTotal(plain));
  });
});
