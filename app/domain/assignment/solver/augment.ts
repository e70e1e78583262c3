import { arcScale, type Board } from "./board.ts";
import { loadCost } from "./model.ts";

interface Way {
  end: number;
  /** Reviewer before each on the way; −1 where it starts. */
  before: Int32Array;
}

/** Cheapest way from a free place to a reviewer with room (Bellman and Ford, over reviewers only); null where there is none. */
function cheapestWay(board: Board): Way | null {
  const { size, swapCost, model } = board;
  const reach = Float64Array.from(board.startCost);
  const before = new Int32Array(size).fill(-1);
  const waiting: number[] = [];
  const isWaiting = new Uint8Array(size);
  for (let r = 0; r < size; r += 1) {
    if (reach[r] === Infinity) continue;
    waiting.push(r);
    isWaiting[r] = 1;
  }
  // The list grows while it is walked.
  for (const from of waiting) {
    isWaiting[from] = 0;
    const so = reach[from] ?? Infinity;
    for (let to = 0; to < size; to += 1) {
      const cost = so + (swapCost[from * size + to] ?? Infinity);
      if (cost >= (reach[to] ?? 0)) continue;
      reach[to] = cost;
      before[to] = from;
      if (isWaiting[to]) continue;
      isWaiting[to] = 1;
      waiting.push(to);
    }
  }
  let end = -1;
  let best = Infinity;
  model.reviewers.forEach((reviewer, r) => {
    const load = board.load[r] ?? 0;
    if (load >= reviewer.capacity) return;
    const cost = (reach[r] ?? Infinity) + loadCost({ evenness: model.evenness, load }) * arcScale;
    if (cost < best) {
      best = cost;
      end = r;
    }
  });
  return end < 0 ? null : { end, before };
}

/** Gives one free place a reader at the least cost, moving others where that is cheaper; false where no place can be filled any more. */
export function fillOnePlace(board: Board): boolean {
  const way = cheapestWay(board);
  if (!way) return false;
  const moves: { file: number; joining: number; leaving: number }[] = [];
  let joining = way.end;
  for (let from = way.before[joining] ?? -1; from >= 0; from = way.before[joining] ?? -1) {
    moves.push({ file: board.swapFile[from * board.size + joining] ?? -1, joining, leaving: from });
    joining = from;
  }
  moves.push({ file: board.startFile[joining] ?? -1, joining, leaving: -1 });
  for (const move of moves) board.exchange(move.file, move.joining, move.leaving);
  board.load[way.end] = (board.load[way.end] ?? 0) + 1;
  const left = moves.filter((move) => move.leaving >= 0).map((move) => ({ file: move.file, reviewer: move.leaving }));
  board.refresh([...new Set(moves.map((move) => move.file))], left);
  return true;
}
