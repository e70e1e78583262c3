/** The ranks that a rubric may give, the highest first; below the last one nothing has passed. */
export const namedRanks = ["excellent", "good", "fair", "passed"] as const;
