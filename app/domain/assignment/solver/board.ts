import type { Model } from "./model.ts";
import { exchanges, nobody } from "./seats.ts";

/** Costs of arcs are multiplied by this and one is added: of equally cheap ways the one of fewest arcs wins, which the exactness rests on. */
export const arcScale = 1 << 16;

/**
 * Who reads what now, and for every two reviewers (a, b) the cheapest file that b could read in a's place: a path over reviewers then stands
 * for a chain of exchanges, whatever the number of files.
 */
export class Board {
  readonly size: number;
  readonly load: number[];
  readonly filesOf: Set<number>[];
  readonly readersOf: number[][];
  /** Cheapest exchange a → b at a × size + b, and its file (−1: none). */
  readonly swapCost: Float64Array;
  readonly swapFile: Int32Array;
  /** Cheapest file with a free place for each reviewer. */
  readonly startCost: Float64Array;
  readonly startFile: Int32Array;
  readonly #allowed: Int32Array;

  constructor(readonly model: Model) {
    this.size = model.reviewers.length;
    this.load = [...model.load];
    this.filesOf = model.reviewers.map(() => new Set());
    this.readersOf = model.files.map(() => []);
    this.swapCost = new Float64Array(this.size * this.size).fill(Infinity);
    this.swapFile = new Int32Array(this.size * this.size).fill(-1);
    this.startCost = new Float64Array(this.size).fill(Infinity);
    this.startFile = new Int32Array(this.size).fill(-1);
    this.#allowed = new Int32Array(model.files.length);
    model.files.forEach((_, file) => {
      this.#recount(file);
    });
    for (let reviewer = 0; reviewer < this.size; reviewer += 1) this.#findStart(reviewer);
  }

  /** Whether the reviewer may join the file, `leaving` (a reviewer, or −1 for nobody) making room. */
  mayJoin(file: number, reviewer: number, leaving: number): boolean {
    const { model } = this;
    const at = file * this.size + reviewer;
    if (model.blocked[at] || model.locked[at] || this.filesOf[reviewer]?.has(file)) return false;
    const leaves = leaving < 0 ? nobody : (model.kind[file * this.size + leaving] ?? 0);
    return (((this.#allowed[file] ?? 0) >> (leaves * 4 + (model.kind[at] ?? 0))) & 1) === 1;
  }

  /** Takes `leaving` (−1: nobody) off the file and puts `joining` on it; `refresh` must follow. Loads are the caller's. */
  exchange(file: number, joining: number, leaving: number): void {
    const readers = this.readersOf[file] ?? [];
    if (leaving >= 0) {
      readers.splice(readers.indexOf(leaving), 1);
      this.filesOf[leaving]?.delete(file);
    }
    readers.push(joining);
    this.filesOf[joining]?.add(file);
  }

  /** Brings the cheapest exchanges up to date after changes on `files`; `left` are the pairs that are no more. */
  refresh(files: readonly number[], left: readonly { file: number; reviewer: number }[]): void {
    for (const file of files) this.#recount(file);
    for (const { file, reviewer } of left) this.#offerSwaps(file, reviewer);
    for (const file of files) {
      for (const reader of this.readersOf[file] ?? []) this.#offerSwaps(file, reader);
      for (let reviewer = 0; reviewer < this.size; reviewer += 1) {
        if (this.startFile[reviewer] === file) this.#findStart(reviewer);
        else this.#offerStart(file, reviewer);
      }
    }
  }

  #recount(file: number): void {
    const limits = this.model.limits[file];
    if (!limits) return;
    const counts = [0, 0, 0, 0];
    for (const reader of this.readersOf[file] ?? []) {
      const kind = this.model.kind[file * this.size + reader] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    this.#allowed[file] = exchanges({ limits, counts });
  }

  #offerStart(file: number, reviewer: number): void {
    const cost = (this.model.cost[file * this.size + reviewer] ?? 0) * arcScale + 1;
    if (cost >= (this.startCost[reviewer] ?? 0) || !this.mayJoin(file, reviewer, -1)) return;
    this.startCost[reviewer] = cost;
    this.startFile[reviewer] = file;
  }

  #findStart(reviewer: number): void {
    this.startCost[reviewer] = Infinity;
    this.startFile[reviewer] = -1;
    for (let file = 0; file < this.model.files.length; file += 1) this.#offerStart(file, reviewer);
  }

  #offerSwap(file: number, from: number, to: number): void {
    const { cost } = this.model;
    const row = file * this.size;
    const price = ((cost[row + to] ?? 0) - (cost[row + from] ?? 0)) * arcScale + 1;
    const arc = from * this.size + to;
    if (price >= (this.swapCost[arc] ?? 0) || !this.mayJoin(file, to, from)) return;
    this.swapCost[arc] = price;
    this.swapFile[arc] = file;
  }

  #offerSwaps(file: number, from: number): void {
    const has = this.filesOf[from]?.has(file);
    for (let to = 0; to < this.size; to += 1) {
      const arc = from * this.size + to;
      if (this.swapFile[arc] !== file) {
        if (has) this.#offerSwap(file, from, to);
        continue;
      }
      this.swapCost[arc] = Infinity;
      this.swapFile[arc] = -1;
      for (const other of this.filesOf[from] ?? []) this.#offerSwap(other, from, to);
    }
  }
}
