/**
 * Row by row the edits between the beginning of a word and every beginning of what was typed (optimal string alignment), as far as there are few enough.
 * A row is worked out once for all words that begin alike.
 */
export class EditRows {
  readonly #typed: number[];
  readonly #most: number;
  readonly #width: number;
  readonly #cells: Int16Array;
  readonly #letters: number[] = [];

  constructor(typed: string, most: number) {
    this.#typed = Array.from(typed, (_, at) => typed.charCodeAt(at));
    this.#most = most;
    this.#width = typed.length + 1;
    this.#cells = new Int16Array(this.#width * (typed.length + most + 2)).fill(most + 1);
    for (let at = 0; at <= Math.min(most, typed.length); at += 1) this.#cells[at] = at;
  }

  /** Whether the letters so far are near enough to the whole of what was typed. */
  isNear(depth: number): boolean {
    return (this.#cells[(depth + 1) * this.#width - 1] ?? Infinity) <= this.#most;
  }

  /** Adds a letter after `depth` others. @returns whether a word that goes on so may be near enough */
  add(depth: number, letter: number): boolean {
    const [typed, most, width, cells] = [this.#typed, this.#most, this.#width, this.#cells];
    this.#letters[depth] = letter;
    const before = depth * width;
    const row = before + width;
    // So far from the diagonal there are too many edits anyway.
    const from = Math.max(1, depth + 1 - most);
    const to = Math.min(width - 1, depth + 1 + most);
    let least = from === 1 ? depth + 1 : most + 1;
    cells[row + from - 1] = least;
    for (let at = from; at <= to; at += 1) {
      const one = typed[at - 1] ?? 0;
      let edits = Math.min((cells[before + at - 1] ?? 0) + (one === letter ? 0 : 1), (cells[before + at] ?? 0) + 1, (cells[row + at - 1] ?? 0) + 1);
      if (at > 1 && depth > 0 && typed[at - 2] === letter && this.#letters[depth - 1] === one)
        edits = Math.min(edits, (cells[before - width + at - 2] ?? 0) + 1);
      cells[row + at] = edits;
      if (edits < least) least = edits;
    }
    if (to < width - 1) cells[row + to + 1] = most + 1;
    return least <= most;
  }
}
