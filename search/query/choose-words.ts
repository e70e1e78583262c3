import type { LexiconWord } from "../lexicon/lexicon.ts";
import type { Candidate } from "./candidates.ts";

/** In how many documents two words stand side by side; 0 for what was never counted. */
export type PairCount = (left: string, right: string) => number;

const costWeight = 4;
const frequencyWeight = 0.3;

const first = (candidate: Candidate): LexiconWord | undefined => candidate.words[0];
const last = (candidate: Candidate): LexiconWord | undefined => candidate.words.at(-1);

/** Pairs whose counts decide between the candidates. */
export function pairsToCount(columns: readonly (readonly Candidate[])[]): [string, string][] {
  const pairs: [string, string][] = [];
  columns.forEach((column, index) => {
    for (const right of column) {
      right.words.slice(1).forEach((word, at) => pairs.push([right.words[at]?.key ?? "", word.key]));
      for (const left of columns[index - 1] ?? []) {
        const [before, after] = [last(left), first(right)];
        if (before && after) pairs.push([before.key, after.key]);
      }
    }
  });
  return pairs;
}

function ownScore(candidate: Candidate, count: PairCount): number {
  const frequency = Math.min(...candidate.words.map((word) => word.documents));
  const inner = candidate.words.slice(1).map((word, at) => Math.log1p(count(candidate.words[at]?.key ?? "", word.key)));
  const innerMean = inner.length === 0 ? 0 : inner.reduce((sum, value) => sum + value, 0) / inner.length;
  return frequencyWeight * Math.log1p(frequency) + innerMean - costWeight * candidate.cost;
}

/**
 * The likeliest sequence: each word by how frequent and how near to the typed one it is, each pair of neighbours by how often they stand together
 * (the Viterbi path). Columns without candidates are passed over.
 */
export function chooseWords(options: { columns: readonly (readonly Candidate[])[]; count: PairCount }): (Candidate | null)[] {
  const { columns, count } = options;
  interface Path {
    score: number;
    chosen: (Candidate | null)[];
  }
  let paths: { end: LexiconWord | undefined; path: Path }[] = [{ end: undefined, path: { score: 0, chosen: [] } }];
  for (const column of columns) {
    if (column.length === 0) {
      const best = paths.reduce((one, other) => (other.path.score > one.path.score ? other : one));
      paths = [{ end: undefined, path: { score: best.path.score, chosen: [...best.path.chosen, null] } }];
      continue;
    }
    paths = column.map((candidate) => {
      const start = first(candidate);
      const ways = paths.map(({ end, path }) => path.score + (end && start ? Math.log1p(count(end.key, start.key)) : 0));
      const best = ways.indexOf(Math.max(...ways));
      const from = paths[best]?.path;
      return {
        end: last(candidate),
        path: { score: (ways[best] ?? 0) + ownScore(candidate, count), chosen: [...(from?.chosen ?? []), candidate] },
      };
    });
  }
  const { chosen } = paths.reduce((one, other) => (other.path.score > one.path.score ? other : one)).path;
  return chosen.map((candidate, index) => (candidate?.isDoubtful && !isSupported({ candidate, chosen, index, count }) ? null : candidate));
}

/** Whether a word is known to stand beside one of its neighbours, and words that were run together beside one another. */
function isSupported(options: { candidate: Candidate; chosen: readonly (Candidate | null)[]; index: number; count: PairCount }): boolean {
  const { candidate, chosen, index, count } = options;
  const [before, after] = [chosen[index - 1], chosen[index + 1]];
  if (candidate.words.length > 1) return candidate.words.slice(1).every((word, at) => count(candidate.words[at]?.key ?? "", word.key) > 0);
  const [start, end] = [first(candidate)?.key ?? "", last(candidate)?.key ?? ""];
  return count((before && last(before)?.key) ?? "", start) + count(end, (after && first(after)?.key) ?? "") > 0;
}
