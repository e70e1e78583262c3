import { expect, test } from "vitest";
import type { MarkedSheet } from "#app/domain/scoring/rules/counted-sheets.ts";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { programmeRules, type ScoringRules } from "#app/domain/scoring/rules/rules.ts";
import type { Rubric } from "#app/domain/scoring/rubric.ts";
import { rubricOf, sheetOf } from "./score-case.ts";

// The rubrics of the domain notes, §3, each worked out on paper.
const programme = rubricOf({ maxima: [2500, 3000, 3000, 1500], floors: [800, 1000, 1000, null] });
const daNang = rubricOf({ maxima: [4000, 3000, 3000], floors: [1000, 1000, 1000] });
const bacNinh = rubricOf({ maxima: [2000, 2000, 2500, 1500, 2000], floors: [1000, 1000, null, null, null], passMark: 7000 });
const tender = rubricOf({ maxima: [3000, 3000, 1000, 1500, 1500] });

const dropEnds: ScoringRules = { ...programmeRules, dropFrom: 5 };
const eachSheet: ScoringRules = { ...programmeRules, floorsOn: "each_sheet" };
const unitOrCity: ScoringRules = {
  ...programmeRules,
  ranks: [
    { rank: "good", from: 8000 },
    { rank: "passed", from: 5000 },
  ],
};
/** Novelty once and a half, the rest once: full marks are 37,5 + 30 + 30 + 15 = 112,5. */
const noveltyFirst: ScoringRules = { ...programmeRules, weights: { 1: 150, 2: 100, 3: 100, 4: 100 } };

const five = [
  sheetOf(2500, 3000, 3000, 1500),
  sheetOf(2000, 2000, 2000, 1000),
  sheetOf(2000, 2100, 2000, 1000),
  sheetOf(2000, 2000, 2105, 1000),
  sheetOf(0, 0, 0, 0),
];

interface Case {
  name: string;
  rubric: Rubric;
  rules?: ScoringRules;
  sheets: MarkedSheet[];
  expected: { total: number; rank: string; passes: boolean; below: number[] };
}

const cases: Case[] = [
  {
    name: "the programme: (83,00 + 74,50) : 2 = 78,75",
    ...{ rubric: programme, sheets: [sheetOf(2200, 2500, 2400, 1200), sheetOf(2000, 2400, 2050, 1000)] },
    expected: { total: 7875, rank: "fair", passes: true, below: [] },
  },
  {
    name: "the programme, half a hundredth: (60,00 + 60,01) : 2 = 60,005 → 60,01",
    ...{ rubric: programme, sheets: [sheetOf(1500, 1800, 1800, 900), sheetOf(1501, 1800, 1800, 900)] },
    expected: { total: 6001, rank: "passed", passes: true, below: [] },
  },
  {
    name: "five sheets and the rule of ends: 100,00 and 0,00 fall out, (70,00 + 71,00 + 71,05) : 3 = 70,683… → 70,68",
    ...{ rubric: programme, rules: dropEnds, sheets: five },
    expected: { total: 7068, rank: "fair", passes: true, below: [] },
  },
  {
    name: "the same five without the rule: 312,05 : 5 = 62,41",
    ...{ rubric: programme, sheets: five },
    expected: { total: 6241, rank: "passed", passes: true, below: [] },
  },
  {
    name: "four sheets are too few for the rule of ends: 312,05 : 4 = 78,0125 → 78,01",
    ...{ rubric: programme, rules: dropEnds, sheets: five.slice(0, 4) },
    expected: { total: 7801, rank: "fair", passes: true, below: [] },
  },
  {
    name: "weights: (20 × 1,5 + 20 + 20 + 10) × 100 : 112,5 = 71,11",
    ...{ rubric: programme, rules: noveltyFirst, sheets: [sheetOf(2000, 2000, 2000, 1000)] },
    expected: { total: 7111, rank: "fair", passes: true, below: [] },
  },
  {
    name: "Đà Nẵng: 66,00 in all, but 9,50 for benefit lies below its floor",
    ...{ rubric: daNang, sheets: [sheetOf(3200, 2500, 900), sheetOf(3200, 2400, 1000)] },
    expected: { total: 6600, rank: "fair", passes: false, below: [3] },
  },
  {
    name: "Đà Nẵng: means reach every floor, yet one sheet does not where each must",
    ...{ rubric: daNang, rules: eachSheet, sheets: [sheetOf(3200, 2500, 900), sheetOf(3200, 2400, 1200)] },
    expected: { total: 6700, rank: "fair", passes: false, below: [3] },
  },
  {
    name: "Đà Nẵng: the same two by their means",
    ...{ rubric: daNang, sheets: [sheetOf(3200, 2500, 900), sheetOf(3200, 2400, 1200)] },
    expected: { total: 6700, rank: "fair", passes: true, below: [] },
  },
  {
    name: "Bắc Ninh: 69,99 misses the pass mark by one hundredth",
    ...{ rubric: bacNinh, sheets: [sheetOf(1500, 1500, 1800, 1000, 1199)] },
    expected: { total: 6999, rank: "fair", passes: false, below: [] },
  },
  {
    name: "Bắc Ninh: 85,00, but one half of novelty has only 9,00",
    ...{ rubric: bacNinh, sheets: [sheetOf(2000, 900, 2300, 1400, 1900)] },
    expected: { total: 8500, rank: "good", passes: false, below: [2] },
  },
  {
    name: "city tender: 79,995 is 80,00, the city's level",
    ...{ rubric: tender, rules: unitOrCity, sheets: [sheetOf(2500, 2500, 800, 1100, 1099), sheetOf(2500, 2500, 800, 1100, 1100)] },
    expected: { total: 8000, rank: "good", passes: true, below: [] },
  },
  {
    name: "city tender: 79,99 is the unit's level",
    ...{ rubric: tender, rules: unitOrCity, sheets: [sheetOf(2500, 2500, 800, 1100, 1099)] },
    expected: { total: 7999, rank: "passed", passes: true, below: [] },
  },
  {
    name: "city tender: 49,99 is nothing",
    ...{ rubric: tender, rules: unitOrCity, sheets: [sheetOf(1500, 1500, 500, 749, 750)] },
    expected: { total: 4999, rank: "failed", passes: false, below: [] },
  },
];

test.each(cases)("$name", ({ rubric, rules = programmeRules, sheets, expected }) => {
  const { total, rank, passes, criteria } = scoreOfCouncil({ rubric, sheets, rules })!;
  expect({ total, rank, passes, below: criteria.flatMap(({ criterionId, belowFloor }) => (belowFloor ? [criterionId] : [])) }).toEqual(expected);
});
