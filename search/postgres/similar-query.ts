import type { Db } from "#db/client.ts";
import { understand } from "../query/understand.ts";
import type { UnderstoodQuery } from "../query/understood.ts";
import { rank } from "../ranking/rank.ts";
import type { SimilarHit, SimilarRequest } from "../types.ts";
import { readCandidates, readFresh } from "./find-candidates.ts";
import { beginQuestion } from "./held/begin-question.ts";
import { byMerit, firstPlaces } from "./held/first-places.ts";
import type { HeldIndex } from "./held/held-index.ts";
import { usualSizes } from "./index-sizes.ts";
import { lexiconOf } from "./lexicon-cache.ts";
import { lookUp } from "./look-up.ts";
import { matchOf, similarTiers, type Tier } from "./match.ts";
import { withPlanner } from "./planner-settings.ts";

/** Below this share of what a text says, two initiatives have no more in common than the words of their trade (measured on the labelled set). */
const leastLikeness = 0.35;
/** Where one is similar, those that are nearly so are worth a look too. */
const relatedShare = 0.6;

/** A text says in this many words what it is about. */
const mostWords = 40;

/** Words that no document holds count, but not as the rarest of all: somebody who says the same in other words is no less like it. */
function withoutNews(query: UnderstoodQuery): UnderstoodQuery {
  const unknown = new Set(
    query.groups.flatMap(({ from, to }, index) =>
      (query.groupDocuments[index] ?? 0) > 0 ? [] : Array.from({ length: to - from }, (_, offset) => from + offset),
    ),
  );
  return { ...query, words: query.words.map((word, index) => (unknown.has(index) ? { ...word, weight: word.weight * newsWeight } : word)) };
}

const newsWeight = 0.4;

/** Public initiatives like a text, the most alike first; an empty list where none is. */
export async function findSimilar(options: { db: Db; request: SimilarRequest }): Promise<SimilarHit[]> {
  const { db, request } = options;
  return withPlanner(db, async (tx) => {
    const lexicon = await lexiconOf({ db, reader: tx });
    const beginning = await beginQuestion({ db, tx });
    const countPairs = async (pairs: readonly string[]) => (await beginning.count(pairs)).counts;
    // As it was written: a text is no question, nothing in it is mended.
    const query = withoutNews(await understand({ text: `${request.title}. ${request.summary}`, lexicon, isVerbatim: true, countPairs, most: mostWords }));
    const match = matchOf(query);
    if (match.any === null) return [];
    const held = beginning.held();
    // Of an index so small all that share any word are compared.
    const isSmall = query.documents <= usualSizes.few && held.documents.countFrozen === 0;
    const candidates = isSmall
      ? await readFresh({ db: tx, match: match.any, withTitles: false })
      : await readCandidates({ db: tx, ids: await likely({ db: tx, held, tiers: similarTiers(query) }), withTitles: false });
    const ranked = rank({ query, candidates: candidates.filter(({ id }) => id !== request.except) });
    if (!ranked.some(({ confidence }) => confidence >= leastLikeness)) return [];
    return ranked
      .filter(({ confidence }) => confidence >= relatedShare * leastLikeness)
      .slice(0, request.limit)
      .map(({ id, confidence }) => ({ id, likeness: confidence }));
  });
}

/** Of each tier the documents with the most merit. */
async function likely({ db, held, tiers }: { db: Db; held: HeldIndex; tiers: readonly Tier[] }): Promise<number[]> {
  const { sets } = await lookUp({ db, held, asked: tiers });
  const order = byMerit(held.documents);
  const places = sets.flatMap((set, index) => firstPlaces({ places: set, order, limit: tiers[index]?.limit ?? 0 }));
  return [...new Set(places)].map((place) => held.documents.ids[place] ?? 0);
}
