import fc from "#tests/support/fast-check.ts";
import type { MarkedSheet } from "#app/domain/scoring/rules/counted-sheets.ts";
import { programmeRules, type ScoringRules } from "#app/domain/scoring/rules/rules.ts";
import type { Rubric } from "#app/domain/scoring/rubric.ts";
import { rubricOf, sheetOf } from "./score-case.ts";

export interface AnyCouncil {
  rubric: Rubric;
  sheets: MarkedSheet[];
  rules: ScoringRules;
}

const criterion = fc
  .oneof(fc.integer({ min: 1, max: 20_000 }), fc.constant(2000))
  .chain((maximum) =>
    fc.record({ maximum: fc.constant(maximum), floor: fc.option(fc.integer({ min: 0, max: maximum })), weight: fc.integer({ min: 1, max: 10_000 }) }),
  );

/** Any rubric of one to five criteria, one to nine sheets and any of the rules; empty and full marks of equal criteria are frequent, so that sheets tie. */
export const anyCouncil: fc.Arbitrary<AnyCouncil> = fc
  .record({
    criteria: fc.array(criterion, { minLength: 1, maxLength: 5 }),
    hasWeights: fc.boolean(),
    dropFrom: fc.constantFrom(null, 3, 5),
    floorsOn: fc.constantFrom("mean", "each_sheet"),
    passMark: fc.integer({ min: 0, max: 10_000 }),
  })
  .chain(({ criteria, hasWeights, dropFrom, floorsOn, passMark }) => {
    const mark = (maximum: number) => fc.oneof(fc.integer({ min: 0, max: maximum }), fc.constantFrom(0, maximum));
    const sheet = fc.tuple(...criteria.map(({ maximum }) => mark(maximum))).map((marks) => sheetOf(...marks));
    const weights = hasWeights ? Object.fromEntries(criteria.map(({ weight }, index) => [index + 1, weight])) : null;
    return fc.record({
      rubric: fc.constant(rubricOf({ maxima: criteria.map(({ maximum }) => maximum), floors: criteria.map(({ floor }) => floor), passMark })),
      sheets: fc.array(sheet, { minLength: 1, maxLength: 9 }),
      rules: fc.constant<ScoringRules>({ ...programmeRules, weights, dropFrom, floorsOn }),
    });
  });

/** A council with its sheets in another order. */
export const shuffledCouncil = anyCouncil.chain((council) =>
  fc.record({ council: fc.constant(council), shuffled: fc.shuffledSubarray(council.sheets, { minLength: council.sheets.length }) }),
);
