/** A failure told to the operator in one sentence. */
export class Refusal extends Error {}

/** A failure that another process of ours has told already. */
export class ToldAlready extends Error {}

/** Ends a program that could not do its work: one sentence for what was expected, the stack for a bug. */
export function complain(error: unknown): void {
  if (!(error instanceof ToldAlready)) console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
