import { longestQuery, noFilters, pageSize } from "#app/domain/search/criteria.ts";
import { queryText } from "#app/domain/search/parameters.ts";
import type { SearchAnswer, SearchEngine } from "#search/types.ts";
import type { CorpusLine, QueryLine, SimilarLine } from "./labelled-lines.ts";

export interface AskedQuery {
  line: QueryLine;
  /** Of the corpus file, the best first. */
  ids: CorpusLine["id"][];
  lowConfidence: boolean;
  answer: SearchAnswer;
  milliseconds: number;
}

export interface AskedSimilar {
  line: SimilarLine;
  ids: CorpusLine["id"][];
  /** Nothing similar was found. */
  lowConfidence: boolean;
}

/** Questions under way at one time. */
const atOnce = 2;

interface AskOptions {
  engine: SearchEngine;
  /** The corpus in the order in which it was numbered. */
  lines: readonly CorpusLine[];
}

const idsOf = (hits: readonly { id: number }[], lines: readonly CorpusLine[]) => hits.flatMap(({ id }) => lines[id - 1]?.id ?? []);

async function inTurn<In, Out>(items: readonly In[], run: (item: In) => Promise<Out>): Promise<Out[]> {
  const answers: Out[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) answers[index] = await run(items[index] as In);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

/** Asks every question as the page of the site does: one line, at most 300 characters, the first page of twenty. */
export function askQueries(options: AskOptions & { queries: readonly QueryLine[] }): Promise<AskedQuery[]> {
  const { engine, lines, queries } = options;
  return inTurn(queries, async (line) => {
    const query = [...queryText.parse(line.q)].slice(0, longestQuery).join("").trim();
    const began = performance.now();
    const answer = await engine.search({ query, filters: noFilters, order: "relevance", page: 1, pageSize, explain: true });
    const milliseconds = performance.now() - began;
    return { line, ids: idsOf(answer.hits, lines), lowConfidence: answer.lowConfidence, answer, milliseconds };
  });
}

/** Asks for initiatives like each text, as the filing form does. */
export function askSimilar(options: AskOptions & { similar: readonly SimilarLine[] }): Promise<AskedSimilar[]> {
  const { engine, lines, similar } = options;
  return inTurn(similar, async (line) => {
    const hits = await engine.similar({ title: line.title, summary: line.summary, limit: pageSize });
    return { line, ids: idsOf(hits, lines), lowConfidence: hits.length === 0 };
  });
}
