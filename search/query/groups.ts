/** Neighbours stand together this much more often than chance would have it before they count as one word of several syllables … */
const leastBond = 1.2;
/** … or in this share of the documents that hold the rarer of them: in long texts even chance brings frequent syllables together. */
const usualShare = 0.15;
const longestGroup = 4;

/**
 * Cuts the words of a question into compounds by the bond (pointwise mutual information) of neighbours: a dynamic programme over all ways to cut.
 * @param options.counts documents that hold each word
 * @param options.pairs documents that hold each pair of neighbours; one fewer
 * @param options.documents in the index
 */
export function groupWords(options: { counts: readonly number[]; pairs: readonly number[]; documents: number }): { from: number; to: number }[] {
  const { counts, pairs, documents } = options;
  const bond = (index: number): number => {
    const together = pairs[index] ?? 0;
    if (together === 0) return -Infinity;
    const [left, right] = [Math.max(1, counts[index] ?? 1), Math.max(1, counts[index + 1] ?? 1)];
    return Math.max(Math.log((together * Math.max(1, documents)) / (left * right)) - leastBond, Math.log(together / Math.min(left, right) / usualShare));
  };
  const best: { score: number; groups: { from: number; to: number }[] }[] = [{ score: 0, groups: [] }];
  for (let to = 1; to <= counts.length; to += 1) {
    let chosen = { score: -Infinity, groups: [] as { from: number; to: number }[] };
    let inner = 0;
    for (let from = to - 1; from >= Math.max(0, to - longestGroup); from -= 1) {
      if (from < to - 1) inner += bond(from);
      const before = best[from];
      // Long chains are cut where the bond is weakest: most words have two syllables.
      const score = (before?.score ?? 0) + (from === to - 1 ? 0 : inner / (to - 1 - from));
      if (before && score > chosen.score) chosen = { score, groups: [...before.groups, { from, to }] };
    }
    best.push(chosen);
  }
  return best.at(-1)?.groups ?? [];
}
