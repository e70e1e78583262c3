import type { UnderstoodQuery } from "../query/understood.ts";
import type { Reason } from "../types.ts";
import { indexWords, partFeatures, type PartFeatures } from "./features.ts";
import { textParts, type TextPart } from "../document-words.ts";
import { gap, lines, type Line } from "./streams.ts";
import { weights as learned, type Weights } from "./weights.ts";

/** A document that may answer. */
export interface RankedCandidate {
  id: number;
  /** `streamsOf` the document. */
  streams: string;
  /** Units that apply it. */
  appliedUnits: number;
  replicatedUnits: number;
  publishedAt: Date;
}

export interface Ranked {
  id: number;
  score: number;
  /** How much of what was asked the document answers, from 0 to 1. */
  confidence: number;
  reasons: Reason[];
}

type Features = Record<TextPart, PartFeatures>;

const none: ReadonlySet<string> = new Set();

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Orders candidates: the best first; among equals those that more units apply, then the newer. */
export function rank(options: { query: UnderstoodQuery; candidates: readonly RankedCandidate[]; weights?: Weights }): Ranked[] {
  const { query, weights = learned } = options;
  const index = indexWords(query, weights);
  const size = query.words.length;
  const scored = options.candidates.map((candidate) => {
    const { streams } = candidate;
    const ends = lineEnds(streams);
    const lineAt = (line: Line) => {
      const place = lines.indexOf(line);
      return { from: place === 0 ? 0 : (ends[place - 1] ?? streams.length) + 1, to: ends[place] ?? streams.length };
    };
    const lineOf = (line: Line) => streams.slice(lineAt(line).from, lineAt(line).to);
    const features = Object.fromEntries(textParts.map((part) => [part, partFeatures({ streams, ...lineAt(part), size, index })])) as Features;
    const people = features.authors.occurrences.length === 0 ? "" : lineOf("authors");
    const numbers = query.numbers.length === 0 ? none : new Set(lineOf("numbers").split(" "));
    return { candidate, ...score({ query, features, people, numbers, weights }) };
  });
  return scored
    .map(({ candidate, reasons, confidence }) => ({ candidate, id: candidate.id, score: sum(reasons.map(({ value }) => value)), confidence, reasons }))
    .sort(
      (left, right) =>
        Math.round((right.score - left.score) * 1e6) ||
        right.candidate.appliedUnits - left.candidate.appliedUnits ||
        right.candidate.replicatedUnits - left.candidate.replicatedUnits ||
        right.candidate.publishedAt.getTime() - left.candidate.publishedAt.getTime() ||
        right.id - left.id,
    )
    .map(({ id, score: total, confidence, reasons }) => ({ id, score: total, confidence, reasons }));
}

function lineEnds(streams: string): number[] {
  const ends: number[] = [];
  for (let end = streams.indexOf("\n"); end >= 0; end = streams.indexOf("\n", end + 1)) ends.push(end);
  return ends;
}

function score(options: { query: UnderstoodQuery; features: Features; people: string; numbers: ReadonlySet<string>; weights: Weights }): {
  reasons: Reason[];
  confidence: number;
} {
  const { query, features, weights } = options;
  const { words, pairWeights } = query;
  const most = sum(words.map(({ weight }) => weight)) || 1;
  const named = namedWords({ query, features, people: options.people });
  const saturated = (frequency: number) => (frequency * (1 + weights.saturation)) / (frequency + weights.saturation);
  const found = overParts({ query, features, named, weights });
  const wordScores = words.map(({ weight }, word) => weight * saturated(found.words[word] ?? 0));
  const pairScores = pairWeights.map((weight, pair) => {
    const isBound = query.groups.some(({ from, to }) => pair >= from && pair + 1 < to);
    return (isBound ? 1 : weights.loosePair) * weight * saturated(Math.max(found.pairs[pair] ?? 0, weights.nearPair * (found.near[pair] ?? 0)));
  });
  const coverage = sum(words.map(({ weight }, word) => weight * (found.best[word] ?? 0))) / most;
  const titleCoverage =
    sum(query.groups.map((group) => sum(words.slice(group.from, group.to).map(({ weight }) => weight)) * groupShare({ group, part: features.title }))) / most;
  const covered = new Set(features.title.occurrences.filter(({ quality }) => quality > 0.5).map(({ at }) => at)).size;
  const number = query.numbers.filter((wanted) => options.numbers.has(wanted)).length / Math.max(1, query.numbers.length);
  const factor = coverage ** weights.coverage;
  const reasons: Reason[] = [
    { name: "words", value: factor * sum(wordScores) },
    { name: "pairs", value: factor * weights.pair * sum(pairScores) },
    { name: "titleRun", value: factor * weights.titleRun * most * (words.length > 0 ? features.title.run / words.length : 0) },
    { name: "titleShare", value: factor * weights.titleShare * most * titleCoverage * (covered / Math.max(1, features.title.length)) },
    { name: "titleCoverage", value: factor * weights.titleCoverage * most * titleCoverage },
    { name: "name", value: weights.name * sum(words.map(({ weight }, word) => weight * (named[word] ?? 0))) },
    { name: "unit", value: (weights.unitName * most * features.unit.run * (features.unit.run >= 2 ? 1 : 0)) / Math.max(1, words.length) },
    { name: "number", value: weights.number * most * number },
  ];
  return { reasons, confidence: Math.max(number, runShare({ query, features }), confidenceOf({ query, features, named })) };
}

/** What the parts have together, each with its weight. A lone syllable of a name says nothing: “an toàn” does not ask for people called An. */
function overParts(options: { query: UnderstoodQuery; features: Features; named: readonly number[]; weights: Weights }) {
  const { query, features, named, weights } = options;
  const words = query.words.map(() => 0);
  const best = query.words.map(() => 0);
  const pairs = query.pairWeights.map(() => 0);
  const near = query.pairWeights.map(() => 0);
  for (const part of textParts) {
    const one = features[part];
    if (one.occurrences.length === 0) continue;
    const counts = (word: number) => part !== "authors" || (named[word] ?? 0) > 0;
    for (let word = 0; word < words.length; word += 1) {
      if (!counts(word)) continue;
      words[word] = (words[word] ?? 0) + weights[part] * (one.words[word] ?? 0);
      best[word] = Math.max(best[word] ?? 0, one.best[word] ?? 0);
      if (word >= pairs.length) continue;
      pairs[word] = (pairs[word] ?? 0) + weights[part] * (one.pairs[word] ?? 0);
      near[word] = (near[word] ?? 0) + weights[part] * (one.near[word] ?? 0);
    }
  }
  return { words, best, pairs, near };
}

/** For each word how well it stands in a person's name of which the question names two syllables or more. */
function namedWords(options: { query: UnderstoodQuery; features: Features; people: string }): number[] {
  const { query, features, people } = options;
  const named = query.words.map(() => 0);
  if (features.authors.occurrences.length === 0) return named;
  let person = 0;
  const personAt = people.split(" ").map((key) => (key === gap ? -(person += 1) : person));
  const lengths = new Map<number, number>();
  for (const whose of personAt) lengths.set(whose, (lengths.get(whose) ?? 0) + 1);
  const byPerson = new Map<number, typeof features.authors.occurrences>();
  for (const occurrence of features.authors.occurrences) {
    const whose = personAt[occurrence.at] ?? 0;
    byPerson.set(whose, [...(byPerson.get(whose) ?? []), occurrence]);
  }
  for (const [whose, occurrences] of byPerson) {
    const places = new Set(occurrences.map(({ at }) => at)).size;
    const wanted = [...new Set(occurrences.map(({ word }) => word))].sort((left, right) => left - right);
    const stand = wanted.length >= 2 && wanted.some((word, index) => wanted[index + 1] === word + 1);
    if (!(stand && places >= 2) && query.words.length > 1) continue;
    // The whole name before a part of it.
    const share = query.words.length === 1 ? 0.5 : 0.4 + 0.6 * (places / (lengths.get(whose) ?? places));
    for (const { word, quality } of occurrences) named[word] = Math.max(named[word] ?? 0, quality * share);
  }
  return named;
}

/** A long stretch of the question that stands somewhere word by word is an answer, whatever else was asked. */
function runShare(options: { query: UnderstoodQuery; features: Features }): number {
  const { query, features } = options;
  const share = Math.max(...textParts.map((part) => features[part].run)) / Math.max(1, query.words.length);
  return query.words.length >= leastRun && share >= leastRunShare ? share : 0;
}

const leastRun = 4;
const leastRunShare = 0.6;

/** A frequent syllable that belongs to no other word of the question is found in many documents that answer nothing. */
const aloneShare = 0.6;

/** How much of a group of words stands in a part: side by side, near one another, or scattered. */
function groupShare(options: { group: { from: number; to: number }; part: PartFeatures }): number {
  const { from, to } = options.group;
  const { best, bestPairs, near } = options.part;
  if (to - from === 1) return best[from] ?? 0;
  const words = Array.from({ length: to - from }, (_, offset) => best[from + offset] ?? 0);
  const pairs = words.slice(1).map((_, offset) => Math.max(bestPairs[from + offset] ?? 0, nearShare * (near[from + offset] ?? 0)));
  return Math.max(sum(pairs) / pairs.length, scatteredShare * Math.min(...words));
}

const nearShare = 0.7;
const scatteredShare = 0.35;

/** How much of the question the document answers by whole groups of words: together, near one another, or scattered. */
function confidenceOf(options: { query: UnderstoodQuery; features: Features; named: readonly number[] }): number {
  const { query, features, named } = options;
  const rarity = (weight: number) => Math.min(1, weight / Math.log(1 + Math.max(1, query.documents)));
  let answered = 0;
  let asked = 0;
  for (const group of query.groups) {
    const inGroup = query.words.slice(group.from, group.to);
    const weight = sum(inGroup.map((word) => word.weight));
    const isAlone = inGroup.length === 1 && query.words.length > 1;
    const scale = isAlone ? aloneShare + (1 - aloneShare) * rarity(weight) : 1;
    const name = Math.min(...inGroup.map((_, offset) => named[group.from + offset] ?? 0));
    const text = Math.max(...textParts.map((part) => (part === "authors" ? 0 : scale * groupShare({ group, part: features[part] }))));
    answered += weight * Math.max(name, text);
    asked += weight;
  }
  return asked === 0 ? 0 : answered / asked;
}
