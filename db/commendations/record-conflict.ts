/** Whether a failed insert met a record of the same number. The database is the judge: two forms sent at once meet there. */
export const isNumberTaken = (error: unknown): boolean =>
  error instanceof Error && "constraint_name" in error && error.constraint_name === "commendation_number_once";
