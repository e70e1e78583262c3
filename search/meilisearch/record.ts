import { documentWords } from "../document-words.ts";
import { hashOf, meritOf } from "../postgres/postgres-index.ts";
import { lines as lineNames, streamsOf, type Line } from "../ranking/streams.ts";
import type { SearchDocument } from "../types.ts";
import { keyOfMarked } from "../vietnamese/fold.ts";
import { titleOrder } from "./title-order.ts";
import { plainMarked, plainNumber } from "./words.ts";

/** A document as Meilisearch keeps it. */
export interface MeilisearchRecord {
  id: number;
  /** Two documents with one hash are written alike. */
  hash: string;
  // What is searched: folded words, words with their marks, document numbers as one word each.
  titleWords: string;
  summaryWords: string;
  bodyWords: string;
  authorWords: string;
  unitWords: string;
  fieldWords: string;
  titleMarks: string;
  textMarks: string;
  numbers: string;
  // Facets, named as the filters are.
  field: string;
  unit: string;
  year: number;
  kind: string;
  feasibility: string;
  stage: string | null;
  award: "yes" | null;
  // What results are sorted by.
  appliedUnits: number;
  replicatedUnits: number;
  /** Milliseconds since 1970. */
  publishedAt: number;
  merit: number;
  titleOrder: string;
  // What is given back: for the ranking, and for excerpts.
  streams: string;
  texts: { title: string; summary: string; body: string[] };
}

/** A full stop parts names and texts: words on both sides of it are no neighbours. */
const each = (line: string, change: (key: string) => string): string =>
  line
    .split(" ")
    .map((key) => (key === "|" ? "." : change(key)))
    .join(" ");

/** A document as Meilisearch wants it. */
export function recordOf(document: SearchDocument): MeilisearchRecord {
  const streams = streamsOf(documentWords(document));
  const lines = streams.split("\n");
  const line = (part: Line) => lines[lineNames.indexOf(part)] ?? "";
  const folded = (part: Line) => each(line(part), keyOfMarked);
  return {
    id: document.id,
    hash: hashOf(document),
    titleWords: folded("title"),
    summaryWords: folded("summary"),
    bodyWords: folded("body"),
    authorWords: folded("authors"),
    unitWords: folded("unit"),
    fieldWords: folded("field"),
    titleMarks: each(line("title"), plainMarked),
    textMarks: each([line("summary"), line("body"), line("authors"), line("unit")].join(" | "), plainMarked),
    numbers: line("numbers").split(" ").map(plainNumber).join(" "),
    field: document.field.slug,
    unit: document.unit.id,
    year: document.year,
    kind: document.kind,
    feasibility: document.feasibility,
    stage: document.stage,
    award: document.hasAward ? "yes" : null,
    appliedUnits: document.appliedUnits,
    replicatedUnits: document.replicatedUnits,
    publishedAt: document.publishedAt.getTime(),
    merit: Number(meritOf(document)),
    titleOrder: titleOrder(document.title),
    streams,
    texts: { title: document.title, summary: document.summary, body: document.body },
  };
}
