/** From how many documents on which way is gone; tests walk all ways with small numbers. */
export interface IndexSizes {
  /** Up to here every document that holds any word of the question is ranked. */
  few: number;
  /** A larger index has its words frozen in a segment, and forgets pairs that stand in one document only. */
  large: number;
}

export const usualSizes: IndexSizes = { few: 600, large: 20_000 };
