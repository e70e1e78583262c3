import type { Board } from "./board.ts";
import type { AssignmentPlan, Shortage } from "./problem.ts";
import { chairBit, outsideBit } from "./seats.ts";

/** Reviewers that a free place of the file reaches by exchanges: all full at the end, and a place more at any of them would fill it. */
function reachableFrom(board: Board, file: number): number[] {
  const numbers = board.model.reviewers.map((_, reviewer) => reviewer);
  const found = new Set(numbers.filter((reviewer) => board.mayJoin(file, reviewer, -1)));
  for (const from of found) {
    for (const to of numbers) if (board.swapFile[from * board.size + to] !== -1) found.add(to);
  }
  return [...found].sort((a, b) => a - b);
}

function shortagesOf(board: Board, file: number): Shortage[] {
  const { model } = board;
  const shortages: Shortage[] = [];
  const numbers = model.reviewers.map((_, reviewer) => reviewer);
  const at = (reviewer: number) => file * board.size + reviewer;
  const ids = (reviewers: number[]) => reviewers.map((reviewer) => model.reviewers[reviewer]?.id ?? "");
  const blocked = numbers.filter((reviewer) => model.blocked[at(reviewer)]);
  const open = numbers.filter((reviewer) => !model.blocked[at(reviewer)] && !model.locked[at(reviewer)]);
  const full = reachableFrom(board, file);
  if (full.length > 0) shortages.push({ constraint: "capacity", morePlacesAt: ids(full) });
  const candidates = numbers.length - blocked.length;
  if (candidates < (model.files[file]?.readers ?? 0)) shortages.push({ constraint: "conflicts", candidates, unblockAnyOf: ids(blocked) });
  const need = model.needs[file];
  const fitting = (bits: number) => (reviewer: number) => {
    const kind = model.kind[at(reviewer)] ?? 0;
    return need === "both_in_one" ? kind === (outsideBit | chairBit) : need === "either" ? kind > 0 : (kind & bits) > 0;
  };
  const missing = (constraint: "outside" | "chair_class", bits: number) => {
    if (!open.some(fitting(bits))) shortages.push({ constraint, unblockAnyOf: ids(blocked.filter(fitting(bits))) });
  };
  if (need !== "nothing" && need !== "chair") missing("outside", outsideBit);
  if (need !== "nothing" && need !== "outside") missing("chair_class", chairBit);
  if (shortages.length > 0) return shortages;
  // Both rules wait for one and the same reader: a second one of chair class would free the first for the other rule.
  return [{ constraint: "chair_class", unblockAnyOf: ids(blocked.filter(fitting(chairBit))) }];
}

/** Files that lack readers, why, and what would free them. */
export function explainUnmet(board: Board): AssignmentPlan["unmet"] {
  return board.model.files.flatMap((file, number) => {
    const missing = (board.model.limits[number]?.total ?? 0) - (board.readersOf[number]?.length ?? 0);
    if (missing > 0) return [{ fileId: file.id, missing, shortages: shortagesOf(board, number) }];
    if (board.model.limits[number]?.total !== 0 || board.model.needs[number] === "nothing") return [];
    const locked = board.model.reviewers.filter((_, reviewer) => board.model.locked[number * board.size + reviewer]);
    if (locked.length === 0) return [];
    return [{ fileId: file.id, missing: 0, shortages: [{ constraint: "locked" as const, unlockAnyOf: locked.map(({ id }) => id) }] }];
  });
}
