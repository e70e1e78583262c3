import { readFields } from "#scripts/load-plan/catalogue-files.ts";
import { weights, type Weights } from "#search/ranking/weights.ts";
import { ascend, deal } from "./ascend.ts";
import { corpusDocuments } from "./corpus-documents.ts";
import { readCorpus, readQuestions } from "./labelled-lines.ts";
import { messages } from "./messages.ts";
import { loadIndex } from "./open-engine.ts";
import type { EvalOptions } from "./options.ts";
import { rankingScore, rankingTasks, worstFirst, type RankingTask } from "./ranking-tasks.ts";
import { openScratch } from "./scratch-database.ts";

const folds = 5;
/** Qualities of a match, of which 1 is the whole. */
const most = { toneOnly: 1, hoiNga: 1, otherLetters: 1, missingMarks: 1, addedMarks: 1, loosePair: 1, nearPair: 1 };

function learn(some: readonly RankingTask[]): Weights {
  const tasks = worstFirst({ tasks: some, weights, withCost: true });
  return ascend({ start: weights, most, score: (tried, toBeat) => rankingScore({ tasks, weights: tried, withCost: true, toBeat }) }).best;
}

const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);

/**
 * Learns the numbers of the ranking from a labelled set and prints them. What they are worth on questions they were not learned from is told by
 * five-fold cross-validation: each part is answered with weights learned from the other four.
 */
export async function learnWeights(options: { choice: EvalOptions; serverUrl: string; say: (text: string) => void }): Promise<void> {
  const { choice, serverUrl, say } = options;
  const lines = await readCorpus(choice.corpus);
  const { queries } = await readQuestions([choice.queries]);
  const fieldNames = new Map((await readFields()).map(({ slug, name }) => [slug, name]));
  const scratch = await openScratch({ serverUrl, prefix: "search_eval", maximumConnections: 2 });
  let tasks: RankingTask[];
  try {
    await loadIndex({ db: scratch.db, documents: corpusDocuments({ lines, fieldNames }) });
    tasks = await rankingTasks({ db: scratch.db, lines, queries });
  } finally {
    await scratch.close();
  }
  const scoreOf = (some: readonly RankingTask[], tried: Weights) => rankingScore({ tasks: some, weights: tried, withCost: false });
  say(messages.learning(tasks.length));
  const best = learn(tasks);
  say(JSON.stringify(best, null, 2));
  say(messages.learned(scoreOf(tasks, weights), scoreOf(tasks, best)));
  const held = deal(tasks, folds).map((part, index) => {
    const learned = learn(tasks.filter((task) => !part.includes(task)));
    const figures = { before: scoreOf(part, weights), after: scoreOf(part, learned) };
    say(messages.fold(index + 1, figures.before, figures.after));
    return figures;
  });
  say(messages.validated(mean(held.map(({ before }) => before)), mean(held.map(({ after }) => after))));
}
