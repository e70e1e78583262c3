import type { AssignmentProblem, Pair } from "#app/domain/assignment/solver/problem.ts";

/** Whole numbers from 0 to below the bound, the same for the same seed (mulberry32). */
export function seededDraw(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** How hard a drawn problem is; shares in percent. */
export interface ProblemShape {
  seed: number;
  files: number;
  reviewers: number;
  k: number;
  /** Places of all reviewers together, in percent of the readers wanted. */
  room: number;
  conflicts: number;
  locked: number;
  previous: number;
  rules: AssignmentProblem["rules"];
}

/** A problem drawn from its seed, with conflicts, affinities, locked pairs and a plan before. */
export function randomProblem(shape: ProblemShape): AssignmentProblem {
  const draw = seededDraw(shape.seed);
  const name = (letter: string, number: number) => `${letter}${String(number).padStart(4, "0")}`;
  const branch = () => name("b", draw(5));
  const files = Array.from({ length: shape.files }, (_, n) => ({ id: name("f", n), readers: shape.k, branchId: branch() }));
  const mean = (shape.files * shape.k * shape.room) / 100 / shape.reviewers;
  const reviewers = Array.from({ length: shape.reviewers }, (_, n) => {
    const load = draw(3);
    return { id: name("r", n), capacity: load + Math.ceil(mean * (0.7 + draw(60) / 100)), load, branchId: branch(), isChairClass: draw(4) === 0 };
  });
  const problem = { affinities: [] as (Pair & { affinity: number })[], blocked: [] as Pair[], locked: [] as Pair[], previous: [] as Pair[] };
  for (const file of files) {
    let locked = 0;
    for (const reviewer of reviewers) {
      const pair = { fileId: file.id, reviewerId: reviewer.id };
      problem.affinities.push({ ...pair, affinity: draw(101) });
      if (draw(100) < shape.previous) problem.previous.push(pair);
      if (draw(100) < shape.conflicts) problem.blocked.push(pair);
      else if (draw(1000) < shape.locked * 10 && locked < shape.k) {
        problem.locked.push(pair);
        locked += 1;
      }
    }
  }
  return { files, reviewers, ...problem, rules: shape.rules, evenness: draw(6), changeCost: draw(40) };
}
