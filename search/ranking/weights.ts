/** The numbers of the ranking; learned from the labelled set by `npm run search:weights`. */
export const weights = {
  // How much an occurrence counts in each part.
  title: 3,
  summary: 1.6,
  body: 1,
  authors: 2.5,
  unit: 1.4,
  field: 0.4,
  /** How soon more occurrences add little. */
  saturation: 1.2,
  /** A pair of neighbours against a word. */
  pair: 1.6,
  /** A pair that the question only happens to bring together. */
  loosePair: 0.7,
  /** Neighbours of the question that stand near one another, not side by side. */
  nearPair: 0.35,
  /** The longest stretch of the question that stands in the title as typed. */
  titleRun: 1.2,
  /** How much of the title the question names. */
  titleShare: 0.5,
  /** How much of the question the title names. */
  titleCoverage: 1,
  /** A person or unit named in full. */
  name: 1.6,
  unitName: 0.8,
  /** A document number or code. */
  number: 6,
  /** How strongly words that are missing count against a document. */
  coverage: 1.5,
  // Marks: as meant is 1.
  toneOnly: 0.3,
  hoiNga: 0.6,
  otherLetters: 0.15,
  missingMarks: 0.5,
  addedMarks: 0.5,
  /** Units that apply it and its age, among equals. */
  merit: 0.02,
};

export type Weights = Record<keyof typeof weights, number>;
