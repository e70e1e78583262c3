import { describe, expect, test } from "vitest";
import type { AssignmentProblem } from "#app/domain/assignment/solver/problem.ts";
import { solveAssignment } from "#app/domain/assignment/solver/solve.ts";

const problem = (given: Partial<AssignmentProblem>): AssignmentProblem => ({
  files: [{ id: "cay-xanh", readers: 2, branchId: "q1" }],
  reviewers: [
    { id: "an", capacity: 2, load: 0, branchId: "q1", isChairClass: false },
    { id: "binh", capacity: 2, load: 0, branchId: "q1", isChairClass: false },
    { id: "chi", capacity: 2, load: 0, branchId: "q3", isChairClass: true },
  ],
  affinities: [
    { fileId: "cay-xanh", reviewerId: "an", affinity: 90 },
    { fileId: "cay-xanh", reviewerId: "binh", affinity: 80 },
    { fileId: "cay-xanh", reviewerId: "chi", affinity: 10 },
  ],
  blocked: [],
  locked: [],
  previous: [],
  rules: { oneFromOutside: false, oneChairClass: false },
  evenness: 0,
  changeCost: 0,
  ...given,
});
const readers = (given: Partial<AssignmentProblem>) => solveAssignment(problem(given)).pairs.map((pair) => pair.reviewerId);
const blocked = (...ids: string[]) => ids.map((reviewerId) => ({ fileId: "cay-xanh", reviewerId }));
const outside = { oneFromOutside: true, oneChairClass: false };

describe("who reads the file", () => {
  test("the two who know most, with the reasons and the loads", () => {
    const plan = solveAssignment(problem({ evenness: 5 }));
    expect(plan.pairs).toEqual([
      { fileId: "cay-xanh", reviewerId: "an", affinity: 90, origin: "new", reviewerLoad: 1, lastLoadCost: 0 },
      { fileId: "cay-xanh", reviewerId: "binh", affinity: 80, origin: "new", reviewerLoad: 1, lastLoadCost: 0 },
    ]);
    expect(plan.loads.map((load) => [load.reviewerId, load.before, load.after])).toEqual([
      ["an", 0, 1],
      ["binh", 0, 1],
      ["chi", 0, 0],
    ]);
    expect([plan.cost, plan.unmet]).toEqual([30, []]);
  });

  test("one from outside or of chair class, where a rule asks it", () => {
    expect(readers({ rules: outside })).toEqual(["an", "chi"]);
    expect(readers({ rules: { oneFromOutside: false, oneChairClass: true } })).toEqual(["an", "chi"]);
  });

  test("a locked reader stays however little they know", () => {
    expect(readers({ locked: blocked("chi") })).toEqual(["an", "chi"]);
    expect(readers({ locked: blocked("binh"), rules: outside })).toEqual(["binh", "chi"]);
  });

  test("even loads send a second file to somebody else", () => {
    const two = [1, 2].map((n) => ({ id: `ho-so-${n}`, readers: 1, branchId: "q1" }));
    const affinities = two.map((file) => ({ fileId: file.id, reviewerId: "an", affinity: 20 }));
    expect(readers({ files: two, affinities })).toEqual(["an", "an"]);
    expect(readers({ files: two, affinities, evenness: 50 })).toEqual(["an", "binh"]);
  });

  test("after a recusal only the lost reader is replaced", () => {
    const plan = solveAssignment(problem({ previous: blocked("binh", "chi"), blocked: blocked("binh"), changeCost: 100 }));
    expect(plan.changes).toEqual({ added: blocked("an"), dropped: blocked("binh") });
    expect(plan.pairs.map((pair) => pair.origin)).toEqual(["new", "kept"]);
  });
});

describe("where it cannot be met", () => {
  const shortages = (given: Partial<AssignmentProblem>) => solveAssignment(problem(given)).unmet;
  test("conflicts leave too few", () => {
    expect(shortages({ blocked: blocked("an", "chi") })).toEqual([
      { fileId: "cay-xanh", missing: 1, shortages: [{ constraint: "conflicts", candidates: 1, unblockAnyOf: ["an", "chi"] }] },
    ]);
  });

  test("nobody from outside, and whose conflict stands in the way", () => {
    expect(shortages({ rules: outside, blocked: blocked("chi") })).toEqual([
      { fileId: "cay-xanh", missing: 1, shortages: [{ constraint: "outside", unblockAnyOf: ["chi"] }] },
    ]);
    expect(shortages({ rules: { oneFromOutside: false, oneChairClass: true }, blocked: blocked("chi") })).toEqual([
      { fileId: "cay-xanh", missing: 1, shortages: [{ constraint: "chair_class", unblockAnyOf: ["chi"] }] },
    ]);
  });

  test("locked readers fill the file against the rule", () => {
    expect(shortages({ rules: outside, locked: blocked("an", "binh") })).toEqual([
      { fileId: "cay-xanh", missing: 0, shortages: [{ constraint: "locked", unlockAnyOf: ["an", "binh"] }] },
    ]);
  });

  test("everybody who could come is full; a place at any of them frees it", () => {
    const full = problem({}).reviewers.map((reviewer) => (reviewer.id === "an" ? reviewer : { ...reviewer, load: 2 }));
    expect(shortages({ reviewers: full })).toEqual([
      { fileId: "cay-xanh", missing: 1, shortages: [{ constraint: "capacity", morePlacesAt: ["binh", "chi"] }] },
    ]);
    const oneMore = full.map((reviewer) => (reviewer.id === "chi" ? { ...reviewer, capacity: 3 } : reviewer));
    expect(shortages({ reviewers: oneMore })).toEqual([]);
  });
});
