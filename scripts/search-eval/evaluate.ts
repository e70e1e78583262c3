import { writeFile } from "node:fs/promises";
import { readFields } from "#scripts/load-plan/catalogue-files.ts";
import { Refusal } from "#scripts/start/refusal.ts";
import { askQueries, askSimilar, type AskedQuery, type AskedSimilar } from "./ask.ts";
import { corpusDocuments } from "./corpus-documents.ts";
import { queryFailures, similarFailures } from "./failures.ts";
import { readCorpus, readQuestions } from "./labelled-lines.ts";
import { messages } from "./messages.ts";
import { inBatches, loadIndex, openEngine } from "./open-engine.ts";
import type { EvalOptions } from "./options.ts";
import { queryReport, similarReport } from "./report.ts";
import { openScratch } from "./scratch-database.ts";
import { summariseQueries, summariseSimilar } from "./summary.ts";

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1).replace(".", ",");
const tenths = (milliseconds: number | undefined) => (milliseconds ?? 0).toFixed(1).replace(".", ",");

/** One result a line, as `--out` keeps them. */
export const resultLines = (queries: readonly AskedQuery[], similar: readonly AskedSimilar[]): string[] => [
  ...queries.map(({ line, ids, lowConfidence }) => JSON.stringify({ qid: line.qid, ids, low_confidence: lowConfidence })),
  ...similar.map(({ line, ids, lowConfidence }) => JSON.stringify({ sid: line.sid, ids, low_confidence: lowConfidence })),
];

/**
 * Loads a labelled corpus into a database of its own, asks every question and prints how well they were answered.
 * @param options.serverUrl a PostgreSQL server where databases may be created
 * @param options.env settings of Meilisearch
 * @param options.say prints a text
 * @throws Refusal where a file is wrong
 */
export async function evaluate(options: {
  choice: EvalOptions;
  serverUrl: string;
  env: Record<string, string | undefined>;
  say: (text: string) => void;
}): Promise<void> {
  const { choice, serverUrl, env, say } = options;
  const lines = await readCorpus(choice.corpus);
  const { queries, similar } = await readQuestions(choice.similar === null ? [choice.queries] : [choice.queries, choice.similar]);
  const fieldNames = new Map((await readFields()).map(({ slug, name }) => [slug, name]));
  const documents = corpusDocuments({ lines, fieldNames });
  let began = performance.now();
  const lap = () => {
    const passed = performance.now() - began;
    began = performance.now();
    return seconds(passed);
  };
  const scratch = await openScratch({ serverUrl, prefix: "search_eval", maximumConnections: 4 });
  try {
    say(messages.prepared(lap()));
    await loadIndex({ db: scratch.db, documents });
    const { engine, close } = await openEngine({ name: choice.engine, db: scratch.db, env, batches: () => inBatches(documents) });
    say(messages.loaded(documents.length, lap()));
    try {
      const askedQueries = await askQueries({ engine, lines, queries });
      const askedSimilar = await askSimilar({ engine, lines, similar });
      say(messages.asked(queries.length, similar.length, lap()));
      await report({ choice, lines, askedQueries, askedSimilar, say });
    } finally {
      await close();
    }
  } finally {
    await scratch.close();
  }
}

interface Report {
  choice: EvalOptions;
  lines: Awaited<ReturnType<typeof readCorpus>>;
  askedQueries: AskedQuery[];
  askedSimilar: AskedSimilar[];
  say: (text: string) => void;
}

async function report({ choice, lines, askedQueries, askedSimilar, say }: Report): Promise<void> {
  const { out, failures: most, category } = choice;
  if (out !== null) {
    const results = resultLines(askedQueries, askedSimilar);
    await writeFile(out, results.map((line) => `${line}\n`).join("")).catch((error: unknown) => {
      throw new Refusal(messages.unwritable(out, (error as NodeJS.ErrnoException).code ?? String(error)));
    });
    say(messages.written(results.length, out));
  }
  if (askedQueries.length > 0) {
    const times = askedQueries.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right);
    const at = (share: number) => tenths(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
    say(messages.speed(at(0.5), at(0.95), tenths(times.at(-1))));
    if (most > 0) say(`\n${queryFailures({ asked: askedQueries, lines, most, category })}`);
    if (most > 0 && category === null && askedSimilar.length > 0) say(`\n${similarFailures({ asked: askedSimilar, lines, most })}`);
    say(`\n${messages.queriesTitle}\n${queryReport(summariseQueries({ asked: askedQueries, overall: messages.overall }))}`);
  }
  if (askedSimilar.length > 0) say(`\n${messages.similarTitle}\n${similarReport(summariseSimilar({ asked: askedSimilar, overall: messages.overall }))}`);
}
