/** So many bytes of posting lists does a process keep: those that were asked for last. */
const mostBytes = 64_000_000;
/** What a list takes besides its bytes. */
const overhead = 200;

/** Posting lists by their lexemes. */
export class ListCache {
  readonly #lists = new Map<string, Uint8Array>();
  #bytes = 0;

  get(lexeme: string): Uint8Array | undefined {
    const list = this.#lists.get(lexeme);
    if (!list) return undefined;
    this.#lists.delete(lexeme);
    this.#lists.set(lexeme, list);
    return list;
  }

  has(lexeme: string): boolean {
    return this.#lists.has(lexeme);
  }

  put(lexeme: string, list: Uint8Array): void {
    if (this.#lists.has(lexeme)) return;
    this.#lists.set(lexeme, list);
    this.#bytes += list.length + overhead;
    for (const [oldest, { length }] of this.#lists) {
      if (this.#bytes <= mostBytes) return;
      this.#lists.delete(oldest);
      this.#bytes -= length + overhead;
    }
  }
}
