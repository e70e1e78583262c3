import type { AskedQuery, AskedSimilar } from "./ask.ts";
import { hasLookalikeAbove, meanOf, measure, type Measures } from "./metrics.ts";

/** One line of the table. */
export interface CategoryRow {
  category: string;
  count: number;
  /** null where nothing answers any of the questions. */
  measures: Measures | null;
  lookalikes: number;
  low: number;
}

export interface Share {
  part: number;
  all: number;
}

export interface Summary {
  rows: CategoryRow[];
  overall: CategoryRow;
  lookalikes: Share;
  /** Questions that nothing answers, and those of them that were told so. */
  nonsense: Share;
  /** Questions that something answers, and those of them that were told otherwise. */
  doubted: Share;
}

interface Judged {
  category: string;
  measures: Measures | null;
  hasLookalikes: boolean;
  isAlikeAbove: boolean;
  low: boolean;
}

function rowOf(category: string, judged: readonly Judged[]): CategoryRow {
  return {
    category,
    count: judged.length,
    measures: meanOf(judged.flatMap(({ measures }) => measures ?? [])),
    lookalikes: judged.filter(({ isAlikeAbove }) => isAlikeAbove).length,
    low: judged.filter(({ low }) => low).length,
  };
}

const share = (all: readonly Judged[], isPart: (one: Judged) => boolean): Share => ({ part: all.filter(isPart).length, all: all.length });

function summaryOf(judged: readonly Judged[], overall: string): Summary {
  const categories = [...new Set(judged.map(({ category }) => category))].sort();
  return {
    rows: categories.map((category) =>
      rowOf(
        category,
        judged.filter((one) => one.category === category),
      ),
    ),
    overall: rowOf(overall, judged),
    lookalikes: share(
      judged.filter(({ hasLookalikes }) => hasLookalikes),
      ({ isAlikeAbove }) => isAlikeAbove,
    ),
    nonsense: share(
      judged.filter(({ measures }) => measures === null),
      ({ low }) => low,
    ),
    doubted: share(
      judged.filter(({ measures }) => measures !== null),
      ({ low }) => low,
    ),
  };
}

/** @param options.overall what the line of all questions is called */
export function summariseQueries(options: { asked: readonly AskedQuery[]; overall: string }): Summary {
  const judged = options.asked.map(({ line, ids, lowConfidence }): Judged => {
    const answer = { ids: ids.map(String), relevant: line.relevant, lookalikes: line.must_not_top };
    return {
      category: line.category,
      measures: measure(answer),
      hasLookalikes: line.must_not_top.length > 0,
      isAlikeAbove: hasLookalikeAbove(answer),
      low: lowConfidence,
    };
  });
  return summaryOf(judged, options.overall);
}

export function summariseSimilar(options: { asked: readonly AskedSimilar[]; overall: string }): Summary {
  const judged = options.asked.map(({ line, ids, lowConfidence }): Judged => {
    const answer = { ids: ids.map(String), relevant: line.near, lookalikes: line.lookalike };
    return {
      category: options.overall,
      measures: measure(answer),
      hasLookalikes: line.lookalike.length > 0,
      isAlikeAbove: hasLookalikeAbove(answer),
      low: lowConfidence,
    };
  });
  return summaryOf(judged, options.overall);
}
