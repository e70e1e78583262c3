/** From how many documents on which way is gone; tests walk all ways with small numbers. */
export interface IndexSizes {
  /** Up to here every document that holds any word of the question is ranked. */
  few: number;
  /** A larger index answers broad questions by a sample and by its prominent documents, and forgets pairs that stand in one document only. */
  large: number;
  /** Of a large index: questions that find more than this even by the estimate for words that have nothing to do with one another are broad. */
  broad: number;
}

export const usualSizes: IndexSizes = { few: 600, large: 20_000, broad: 3200 };
