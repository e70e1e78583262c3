import { fillOnePlace } from "./augment.ts";
import { Board } from "./board.ts";
import { buildModel, loadCost, type Model } from "./model.ts";
import type { AssignmentPlan, AssignmentProblem, PlannedPair } from "./problem.ts";
import { explainUnmet } from "./shortages.ts";

function plannedPairs(model: Model, board: Board): PlannedPair[] {
  return model.files.flatMap((file, f) =>
    model.reviewers.flatMap((reviewer, r): PlannedPair[] => {
      const at = f * board.size + r;
      const isLocked = model.locked[at] === 1;
      if (!isLocked && !board.filesOf[r]?.has(f)) return [];
      const reviewerLoad = board.load[r] ?? 0;
      return [
        {
          fileId: file.id,
          reviewerId: reviewer.id,
          affinity: model.affinity[at] ?? 0,
          origin: isLocked ? "locked" : model.previous[at] ? "kept" : "new",
          reviewerLoad,
          lastLoadCost: loadCost({ evenness: model.evenness, load: reviewerLoad - 1 }),
        },
      ];
    }),
  );
}

function totalCost(model: Model, board: Board): number {
  let sum = 0;
  board.filesOf.forEach((files, reviewer) => {
    for (const file of files) sum += model.cost[file * board.size + reviewer] ?? 0;
    const last = board.load[reviewer] ?? 0;
    for (let load = model.load[reviewer] ?? 0; load < last; load += 1) sum += loadCost({ evenness: model.evenness, load });
  });
  return sum;
}

/**
 * The plan with the most readers, and of those the cheapest, exactly: successive shortest paths over reviewers (weighted matroid intersection
 * of the files' seats and the reviewers' places). The same problem gives the same plan. RangeError: see `buildModel`.
 */
export function solveAssignment(problem: AssignmentProblem): AssignmentPlan {
  const model = buildModel(problem);
  const board = new Board(model);
  while (fillOnePlace(board));
  const pairs = plannedPairs(model, board);
  const key = (pair: { fileId: string; reviewerId: string }) => JSON.stringify([pair.fileId, pair.reviewerId]);
  const now = new Set(pairs.map(key));
  const before = new Set(problem.previous.map(key));
  return {
    pairs,
    loads: model.reviewers.map((reviewer, r) => ({ reviewerId: reviewer.id, before: reviewer.load, after: board.load[r] ?? 0, capacity: reviewer.capacity })),
    changes: {
      added: pairs.filter((pair) => !before.has(key(pair))).map(({ fileId, reviewerId }) => ({ fileId, reviewerId })),
      dropped: problem.previous.filter((pair) => !now.has(key(pair))),
    },
    unmet: explainUnmet(board),
    cost: totalCost(model, board),
  };
}
