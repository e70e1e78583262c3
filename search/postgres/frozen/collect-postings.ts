import { packStretch, stretchLength } from "./posting-list.ts";

/** A lexeme with its places in one stretch, packed. */
export interface StretchPosting {
  lexeme: string;
  packed: Buffer;
}

/** The lexemes of one stretch of places, gathered in memory: some 20 million pairs of lexeme and place, four bytes each, and the lexemes themselves. */
export class StretchPostings {
  readonly #numbers = new Map<string, number>();
  /** By document, one after the other, the numbers of its lexemes; where each document ends. */
  #lexemes = new Uint32Array(1 << 20);
  #length = 0;
  readonly #ends: number[] = [];

  /** Adds the document of the next place, with lexemes that differ from one another. */
  add(lexemes: readonly string[]): void {
    if (this.#ends.length === stretchLength) throw new Error("A stretch is full");
    while (this.#length + lexemes.length > this.#lexemes.length) {
      const wider = new Uint32Array(2 * this.#lexemes.length);
      wider.set(this.#lexemes);
      this.#lexemes = wider;
    }
    for (const lexeme of lexemes) {
      let number = this.#numbers.get(lexeme);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(lexeme, number);
      }
      this.#lexemes[this.#length] = number;
      this.#length += 1;
    }
    this.#ends.push(this.#length);
  }

  /** All lexemes with their places. */
  *packed(stretch: number): Generator<StretchPosting> {
    // Counted, then put in order of the lexemes: within one the places stay in their order.
    const starts = new Uint32Array(this.#numbers.size + 1);
    for (let at = 0; at < this.#length; at += 1) {
      const next = (this.#lexemes[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let number = 1; number < starts.length; number += 1) starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
    const places = new Uint16Array(this.#length);
    const filled = starts.slice();
    let at = 0;
    this.#ends.forEach((end, place) => {
      for (; at < end; at += 1) {
        const number = this.#lexemes[at] ?? 0;
        const to = filled[number] ?? 0;
        places[to] = place;
        filled[number] = to + 1;
      }
    });
    for (const [lexeme, number] of this.#numbers)
      yield { lexeme, packed: packStretch({ stretch, within: places.subarray(starts[number] ?? 0, starts[number + 1] ?? 0) }) };
  }
}
