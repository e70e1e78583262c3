/** Sentences for the refusals of account forms, by the code the schema or the operation gives. */
export const accountErrors = {} as const satisfies Record<string, string>;
