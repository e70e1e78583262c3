import type { SubmissionResult } from "@conform-to/react";
import type { SummaryError } from "../../feedback/error-summary.tsx";
import { summaryErrors } from "../../forms/summary-errors.ts";

/** The rows of the error summary, from the server's answer to a form. */
export function errorsOf(reply: unknown, formId: string): SummaryError[] {
  const { error } = (reply ?? {}) as SubmissionResult<string[]>;
  return summaryErrors({ errors: error ?? {}, formId });
}

/** The save that an answered form was made from: what others saved since must not pass for it. */
export function typedRevision(reply: unknown): number | undefined {
  const { initialValue } = (reply ?? {}) as SubmissionResult<string[]>;
  const typed = initialValue?.revision;
  return typeof typed === "string" && /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
}
