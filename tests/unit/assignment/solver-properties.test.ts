import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { solveAssignment } from "#app/domain/assignment/solver/solve.ts";
import { randomProblem } from "#scripts/bench-assign/random-problem.ts";
import { bestByTrial } from "./best-by-trial.ts";

const shape = (most: number) =>
  fc.record({
    seed: fc.nat(),
    files: fc.integer({ min: 1, max: most }),
    reviewers: fc.integer({ min: 1, max: most }),
    k: fc.integer({ min: 1, max: 3 }),
    room: fc.integer({ min: 40, max: 150 }),
    conflicts: fc.integer({ min: 0, max: 60 }),
    locked: fc.integer({ min: 0, max: 10 }),
    previous: fc.integer({ min: 0, max: 30 }),
    rules: fc.record({ oneFromOutside: fc.boolean(), oneChairClass: fc.boolean() }),
  });
const key = (pair: { fileId: string; reviewerId: string }) => `${pair.fileId} ${pair.reviewerId}`;

test("nobody twice on a file, no conflict, no place too many, locked pairs kept; a missing reader is always explained", () => {
  fc.assert(
    fc.property(shape(12), (given) => {
      const problem = randomProblem(given);
      const plan = solveAssignment(problem);
      const keys = plan.pairs.map(key);
      const lockedLoad = (id: string) => problem.locked.filter((pair) => pair.reviewerId === id).length;
      expect(new Set(keys).size).toBe(keys.length);
      expect(problem.blocked.filter((pair) => keys.includes(key(pair)))).toEqual([]);
      expect(problem.locked.filter((pair) => !keys.includes(key(pair)))).toEqual([]);
      for (const load of plan.loads) {
        expect(load.after).toBeLessThanOrEqual(Math.max(load.capacity, load.before + lockedLoad(load.reviewerId)));
        expect(load.after).toBe(load.before + plan.pairs.filter((pair) => pair.reviewerId === load.reviewerId).length);
      }
      for (const file of problem.files) {
        const missing = plan.unmet.find((unmet) => unmet.fileId === file.id);
        expect(plan.pairs.filter((pair) => pair.fileId === file.id).length + (missing?.missing ?? 0)).toBe(file.readers);
        if (missing) expect(missing.shortages.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 200 },
  );
});

test("as many readers and as cheap as the best of all plans tried one by one", () => {
  fc.assert(
    fc.property(shape(4), (given) => {
      const problem = randomProblem(given);
      const plan = solveAssignment(problem);
      expect({ assigned: plan.pairs.length, cost: plan.cost }).toEqual(bestByTrial(problem));
    }),
    { numRuns: 150 },
  );
});

test("a place more at any reviewer named lets one reader more be found", () => {
  fc.assert(
    fc.property(shape(7), (given) => {
      const problem = randomProblem({ ...given, room: 40 });
      const plan = solveAssignment(problem);
      for (const shortage of plan.unmet.flatMap((unmet) => unmet.shortages)) {
        if (shortage.constraint !== "capacity") continue;
        for (const id of shortage.morePlacesAt) {
          const load = plan.loads.find((one) => one.reviewerId === id)!;
          const reviewers = problem.reviewers.map((one) => (one.id === id ? { ...one, capacity: load.after + 1 } : one));
          expect(solveAssignment({ ...problem, reviewers }).pairs.length).toBe(plan.pairs.length + 1);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("the order of the input decides nothing", () => {
  fc.assert(
    fc.property(shape(10), (given) => {
      const problem = randomProblem(given);
      const turned = { ...problem, files: problem.files.toReversed(), reviewers: problem.reviewers.toReversed(), affinities: problem.affinities.toReversed() };
      expect(solveAssignment(turned)).toEqual(solveAssignment(problem));
    }),
    { numRuns: 60 },
  );
});
