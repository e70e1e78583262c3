import type { AssignmentProblem, FileToRead, Pair, Reviewer } from "./problem.ts";
import { chairBit, needAfter, outsideBit, seatLimits, type Need, type SeatLimits } from "./seats.ts";

/** The problem as arrays over file and reviewer numbers, both in the order of ids, so that the order of the input decides nothing. */
export interface Model {
  files: FileToRead[];
  reviewers: Reviewer[];
  /** Number of file × reviewers + number of reviewer. */
  affinity: Int32Array;
  cost: Int32Array;
  kind: Uint8Array;
  blocked: Uint8Array;
  locked: Uint8Array;
  previous: Uint8Array;
  needs: Need[];
  limits: SeatLimits[];
  /** Load of each reviewer with what is carried and locked. */
  load: number[];
  evenness: number;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Numbers the problem. RangeError where a pair names nobody, a pair is locked and blocked, or a weight is not a whole number of 0 or more. */
export function buildModel(problem: AssignmentProblem): Model {
  const files = [...problem.files].sort(byId);
  const reviewers = [...problem.reviewers].sort(byId);
  const fileNumber = new Map(files.map((file, number) => [file.id, number]));
  const reviewerNumber = new Map(reviewers.map((reviewer, number) => [reviewer.id, number]));
  const cell = (pair: Pair) => {
    const file = fileNumber.get(pair.fileId);
    const reviewer = reviewerNumber.get(pair.reviewerId);
    if (file === undefined || reviewer === undefined) throw new RangeError(`unknown pair ${pair.fileId} ${pair.reviewerId}`);
    return file * reviewers.length + reviewer;
  };
  const whole = [problem.evenness, problem.changeCost, ...problem.affinities.map((pair) => pair.affinity)];
  if (whole.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) throw new RangeError("weights are whole numbers");
  const size = files.length * reviewers.length;
  const flags = (pairs: readonly Pair[]) => {
    const marked = new Uint8Array(size);
    for (const pair of pairs) marked[cell(pair)] = 1;
    return marked;
  };
  const blocked = flags(problem.blocked);
  const locked = flags(problem.locked);
  const previous = flags(problem.previous);
  const affinity = new Int32Array(size);
  for (const pair of problem.affinities) affinity[cell(pair)] = pair.affinity;
  const kind = new Uint8Array(size);
  const load = reviewers.map((reviewer) => reviewer.load);
  const needs: Need[] = [];
  const limits = files.map((file, f) => {
    const lockedKinds: number[] = [];
    reviewers.forEach((reviewer, r) => {
      const at = f * reviewers.length + r;
      kind[at] = (reviewer.branchId === file.branchId ? 0 : outsideBit) | (reviewer.isChairClass ? chairBit : 0);
      if (!locked[at]) return;
      if (blocked[at]) throw new RangeError(`locked and blocked: ${file.id} ${reviewer.id}`);
      lockedKinds.push(kind[at]);
      load[r] = (load[r] ?? 0) + 1;
    });
    const open = Math.max(file.readers - lockedKinds.length, 0);
    const need = needAfter({ rules: problem.rules, locked: lockedKinds, open });
    needs.push(need);
    return seatLimits({ need, open });
  });
  const cost = affinity.map((points, at) => 100 - points - (previous[at] ? problem.changeCost : 0));
  return { files, reviewers, affinity, cost, kind, blocked, locked, previous, needs, limits, load, evenness: problem.evenness };
}

/** What the file after `load` files costs a reviewer: it grows with every file, so the sum is convex. */
export const loadCost = (options: { evenness: number; load: number }): number => options.evenness * options.load;
