/** Numbers that look random and are the same in every run. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T;
}

const mixed = (seed: number, index: number) => {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return hash ^ (hash >>> 13);
};

/** A stream of its own for each index, so that any document can be made again alone (the generator is mulberry32). */
export function randomOf(seed: number, index: number): Random {
  let state = mixed(seed, index);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("Nothing to pick from");
      return item;
    },
  };
}

/** Picks early items more often than late ones, as words are used (Zipf). */
export function zipf<T>(items: readonly T[], exponent: number): (random: Random) => T {
  const bounds: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= items.length; rank += 1) bounds.push((total += 1 / (rank + 2) ** exponent));
  return (random) => {
    const wanted = random.next() * total;
    let low = 0;
    let high = bounds.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return items[low] as T;
  };
}
