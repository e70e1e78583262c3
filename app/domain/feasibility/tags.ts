export const feasibilityTags = ["apply_now", "needs_polish", "conditional", "pilot_first", "not_feasible", "refer_up"] as const;
export type FeasibilityTag = (typeof feasibilityTags)[number];

export const dimensions = ["legal", "funding", "staffing", "technology", "timing"] as const;
export type Dimension = (typeof dimensions)[number];

export const dimensionAnswers = ["feasible", "infeasible", "undecided"] as const;
export type DimensionAnswer = (typeof dimensionAnswers)[number];

const favourable: readonly FeasibilityTag[] = ["apply_now", "needs_polish"];

/** Somebody would apply it (perhaps polished) and somebody else calls it not feasible. */
export const isOpposed = (tags: readonly FeasibilityTag[]): boolean => tags.includes("not_feasible") && tags.some((tag) => favourable.includes(tag));
