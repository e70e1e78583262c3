/** What a number is multiplied by, to see whether another one is better. */
const steps = [0.5, 0.8, 1.25, 2];
/** Gains smaller than this are chance. */
const leastGain = 5e-5;
const mostRounds = 3;

type Numbers = Readonly<Record<string, number>>;

const rounded = (value: number) => Number(value.toPrecision(3));

/**
 * Coordinate ascent: one number after another is made larger or smaller as long as the score grows.
 * @param options.most upper bounds of some of the numbers
 * @param options.score the larger, the better; may give up with -Infinity where it cannot pass `toBeat`
 */
export function ascend<N extends Numbers>(options: {
  start: N;
  most: Partial<Record<string, number>>;
  score: (numbers: N, toBeat: number) => number;
}): { best: N; score: number } {
  const { start, most, score } = options;
  let best = start;
  let highest = score(start, -Infinity);
  for (let round = 0; round < mostRounds; round += 1) {
    const before = highest;
    for (const name of Object.keys(start)) {
      for (const step of steps) {
        const value = rounded(Math.min(most[name] ?? Infinity, (best[name] ?? 0) * step));
        if (value === best[name]) continue;
        const tried: N = { ...best, [name]: value };
        const reached = score(tried, highest + leastGain);
        if (reached <= highest + leastGain) continue;
        best = tried;
        highest = reached;
      }
    }
    if (highest <= before + leastGain) break;
  }
  return { best, score: highest };
}

/** Items in `folds` parts of nearly equal size, dealt out in turn: neighbours, of one category, go to different parts. */
export const deal = <T>(items: readonly T[], folds: number): T[][] =>
  Array.from({ length: folds }, (_, fold) => items.filter((_item, index) => index % folds === fold));
