/** Sentences for the refusals of review forms, by the code the schema or the operation gives. */
export const reviewErrors = {} as const satisfies Record<string, string>;
