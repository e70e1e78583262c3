import { noFilters, pageSize } from "#app/domain/search/criteria.ts";
import type { SearchEngine } from "#search/types.ts";
import type { Planted } from "./planted.ts";
import { percentilesOf, type Percentiles } from "./percentiles.ts";
import type { BenchQuery } from "./queries.ts";

export interface Timing {
  query: BenchQuery;
  milliseconds: number;
}

const ask = (engine: SearchEngine, query: BenchQuery) =>
  engine.search({ query: query.text, filters: query.filters, order: "relevance", page: 1, pageSize, withFacets: true });

/**
 * Asks all questions, each with total, facets, the first page and highlights.
 * @param options.atOnce clients that ask at the same time, one question after another
 */
export async function timeQueries(options: { engine: SearchEngine; queries: readonly BenchQuery[]; atOnce: number }): Promise<Timing[]> {
  const { engine, queries, atOnce } = options;
  const timings: Timing[] = [];
  let next = 0;
  const client = async () => {
    for (let query = queries[next++]; query; query = queries[next++]) {
      const began = performance.now();
      await ask(engine, query);
      timings.push({ query, milliseconds: performance.now() - began });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return timings;
}

/** Asks the questions over and over until `until` is settled. */
export async function timeWhile(options: { engine: SearchEngine; queries: readonly BenchQuery[]; until: Promise<unknown> }): Promise<Timing[]> {
  const { engine, queries, until } = options;
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  until.then(end, end);
  const timings: Timing[] = [];
  for (let next = 0; !isOver; next += 1) {
    const query = queries[next % queries.length];
    if (query) timings.push(...(await timeQueries({ engine, queries: [query], atOnce: 1 })));
  }
  return timings;
}

export const percentiles = (timings: readonly Timing[]): Percentiles => percentilesOf(timings.map(({ milliseconds }) => milliseconds));

/** How many of the planted titles come first when they are typed. */
export async function countFirst(options: { engine: SearchEngine; planted: readonly Planted[]; typed: (title: string) => string }): Promise<number> {
  const { engine, planted, typed } = options;
  let first = 0;
  for (const { index, title } of planted) {
    const { hits } = await ask(engine, { kind: "title", text: typed(title), filters: noFilters });
    if (hits[0]?.id === index + 1) first += 1;
  }
  return first;
}
