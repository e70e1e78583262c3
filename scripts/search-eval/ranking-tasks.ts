import type { Db } from "#db/client.ts";
import { readCandidates } from "#search/postgres/find-candidates.ts";
import { eachBit } from "#search/postgres/held/bits.ts";
import { loadHeldIndex } from "#search/postgres/held/held-index.ts";
import { lexiconOf } from "#search/postgres/lexicon-cache.ts";
import { lookUp } from "#search/postgres/look-up.ts";
import { matchOf } from "#search/postgres/match.ts";
import { countTerms } from "#search/postgres/planner-settings.ts";
import { understand } from "#search/query/understand.ts";
import type { UnderstoodQuery } from "#search/query/understood.ts";
import { rank, type RankedCandidate } from "#search/ranking/rank.ts";
import type { Weights } from "#search/ranking/weights.ts";
import type { CorpusLine, QueryLine } from "./labelled-lines.ts";
import { hasLookalikeAbove, measure, type Grades } from "./metrics.ts";

/** A question with the documents that may answer it, ready to be ranked again and again without a database. */
export interface RankingTask {
  query: UnderstoodQuery;
  candidates: RankedCandidate[];
  relevant: Grades;
  lookalikes: string[];
}

/** Documents below this place do not come up, whatever the weights. */
const depth = 25;
/** What a look-alike above the right one costs, in nDCG. */
const lookalikeCost = 0.3;

/** The questions of a labelled set that something answers, over a corpus that was loaded into `db`. */
export async function rankingTasks(options: { db: Db; lines: readonly CorpusLine[]; queries: readonly QueryLine[] }): Promise<RankingTask[]> {
  const { db, lines, queries } = options;
  const numberOf = new Map(lines.map((line, index) => [String(line.id), String(index + 1)]));
  const numbered = (ids: readonly string[]) => ids.flatMap((id) => numberOf.get(id) ?? []);
  const lexicon = await lexiconOf({ db });
  const held = await loadHeldIndex(db);
  const tasks: RankingTask[] = [];
  for (const line of queries.filter(({ relevant }) => relevant.size > 0)) {
    const countPairs = async (pairs: readonly string[]) => (await countTerms({ db, terms: pairs })).counts;
    const query = await understand({ text: line.q, lexicon, isVerbatim: false, countPairs });
    const { any } = matchOf(query);
    const { sets } = await lookUp({ db, held, asked: any === null ? [] : [{ column: "words", match: any }] });
    const [places] = sets;
    const ids: number[] = [];
    if (places) eachBit(places, (place) => ids.push(held.documents.ids[place] ?? 0));
    const found = await readCandidates({ db, ids, withTitles: false });
    const relevant = new Map([...line.relevant].flatMap(([id, grade]) => numbered([id]).map((number): [string, number] => [number, grade])));
    const lookalikes = numbered(line.must_not_top);
    const near = new Set(
      rank({ query, candidates: found })
        .slice(0, depth)
        .map(({ id }) => id),
    );
    const candidates = found.filter(({ id }) => near.has(id) || relevant.has(String(id)) || lookalikes.includes(String(id)));
    tasks.push({ query, candidates, relevant, lookalikes });
  }
  return tasks;
}

interface ScoreOptions {
  weights: Weights;
  /** Takes off what look-alikes above the right one cost. */
  withCost: boolean;
}

function scoreOf({ task, weights, withCost }: ScoreOptions & { task: RankingTask }): number {
  const { query, candidates, relevant, lookalikes } = task;
  const ids = rank({ query, candidates, weights }).map(({ id }) => String(id));
  const cost = withCost && hasLookalikeAbove({ ids, relevant, lookalikes }) ? lookalikeCost : 0;
  return (measure({ ids, relevant })?.ndcg ?? 0) - cost;
}

/**
 * The mean nDCG@10 of the tasks with these weights.
 * @param options.toBeat gives up with -Infinity as soon as this mean cannot be passed: soon, where the tasks that went badly before come first
 */
export function rankingScore(options: ScoreOptions & { tasks: readonly RankingTask[]; toBeat?: number }): number {
  const { tasks, weights, withCost, toBeat = -Infinity } = options;
  let total = 0;
  for (const [index, task] of tasks.entries()) {
    total += scoreOf({ task, weights, withCost });
    const best = total + tasks.length - index - 1;
    if (best / tasks.length <= toBeat) return -Infinity;
  }
  return total / Math.max(1, tasks.length);
}

/** The tasks with those first that these weights do worst. */
export function worstFirst(options: ScoreOptions & { tasks: readonly RankingTask[] }): RankingTask[] {
  const scored = options.tasks.map((task) => ({ task, score: scoreOf({ ...options, task }) }));
  return scored.sort((left, right) => left.score - right.score).map(({ task }) => task);
}
