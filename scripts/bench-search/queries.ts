import { noFilters, type SearchFilters } from "#app/domain/search/criteria.ts";
import { fold } from "#search/vietnamese/fold.ts";
import { seed, type BenchCorpus } from "./bench-corpus.ts";
import { randomOf, type Random } from "./random.ts";

export const queryKinds = ["word", "words", "phrase", "prefix", "unmarked", "typo", "filters", "title"] as const;
export type QueryKind = (typeof queryKinds)[number];

export interface BenchQuery {
  kind: QueryKind;
  text: string;
  filters: SearchFilters;
}

/** Of each kind. */
const each = 40;

/** A slip of the finger in the longest syllable: two letters exchanged, one left out, or one doubled. */
function mistyped(text: string, random: Random): string {
  const syllables = text.split(" ");
  const longest = syllables.reduce((best, syllable, index) => (syllable.length > (syllables[best]?.length ?? 0) ? index : best), 0);
  const letters = [...(syllables[longest] ?? "")];
  const at = 1 + random.below(Math.max(1, letters.length - 1));
  const slip = random.below(3);
  if (slip === 0 && at + 1 < letters.length) letters.splice(at, 2, letters[at + 1] ?? "", letters[at] ?? "");
  else if (slip === 1 && letters.length > 3) letters.splice(at, 1);
  else letters.splice(at, 0, letters[at] ?? "");
  return syllables.map((syllable, index) => (index === longest ? letters.join("") : syllable)).join(" ");
}

/** At least 300 questions of all kinds about documents of any age, the kinds taking turns. */
export function benchQueries(options: { corpus: BenchCorpus; rows: number }): BenchQuery[] {
  const { corpus, rows } = options;
  const make = (kind: QueryKind, order: number): BenchQuery => {
    const random = randomOf(seed + 20 + queryKinds.indexOf(kind), order);
    const document = corpus.document(random.below(rows));
    const title = document.title.toLowerCase().split(" ");
    const from = random.below(Math.max(1, title.length - 5));
    const phrase = (length: number) => title.slice(from, from + length).join(" ");
    const texts: Record<QueryKind, () => string> = {
      word: () => random.pick(corpus.vocabulary.words.slice(0, 3000)),
      words: () => [phrase(2), random.pick((document.body[0] ?? "").toLowerCase().split(/[\s.]+/u)), random.pick(title)].join(" "),
      phrase: () => phrase(4 + random.below(3)),
      prefix: () => phrase(4).slice(0, -1 - random.below(2)),
      unmarked: () => fold(phrase(4 + random.below(2))),
      typo: () => mistyped(phrase(4), random),
      filters: () => phrase(3),
      title: () => document.title,
    };
    const filters = random.pick<SearchFilters>([
      { ...noFilters, field: document.field.slug },
      { ...noFilters, year: document.year, feasibility: document.feasibility },
      { ...noFilters, unit: document.unit.id },
      { ...noFilters, kind: document.kind, award: document.hasAward ? "yes" : null },
    ]);
    return { kind, text: texts[kind]().trim(), filters: kind === "filters" ? filters : noFilters };
  };
  return Array.from({ length: each }, (_, order) => queryKinds.map((kind) => make(kind, order))).flat();
}
