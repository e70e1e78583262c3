import type { Correction } from "../types.ts";

/** One way a word of the question may stand in a document. */
export interface WordForm {
  /** Folded. */
  key: string;
  /** With the marks that were meant; null where any will do. */
  marked: string | null;
  /** 1 as typed; less for what was guessed. */
  quality: number;
}

/** A word of the question; more than one form only while its end is being typed. */
export interface QueryWord {
  forms: WordForm[];
  /** How much it tells: the logarithm of how rare it is. */
  weight: number;
  /** Documents that hold one of its forms, at most. */
  documents?: number;
  /** Of the documents that hold it with any marks, the part that holds it with those that were meant; 1 where none were. */
  markedShare?: number;
}

/** What a person asks for, as far as the documents' own words let it be understood. */
export interface UnderstoodQuery {
  words: QueryWord[];
  /** Neighbours that belong together, as ranges of `words`; all words are in one, alone or not. */
  groups: { from: number; to: number }[];
  /** How much each pair of neighbours tells: `pairWeights[i]` of the words i and i + 1. */
  pairWeights: number[];
  /** Documents that hold each group, roughly; of the whole index. */
  groupDocuments: number[];
  /** Canonical document numbers and codes. */
  numbers: string[];
  /** Documents in the index. */
  documents: number;
  /** Words that no document holds, even mended. */
  unknown: number;
  correction: Correction | null;
}
