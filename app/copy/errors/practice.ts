/** Sentences for the refusals of practice forms, by the code the schema or the operation gives. */
export const practiceErrors = {} as const satisfies Record<string, string>;
