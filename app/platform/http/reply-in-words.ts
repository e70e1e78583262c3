import type { Submission, SubmissionResult } from "@conform-to/react";
import { errorSentences } from "../../copy/error-sentence.ts";

/** What a reply may add to the faults that the schema found: codes of the form, codes by field, and fields whose values never travel back. */
interface ReplyOptions {
  formErrors?: string[];
  fieldErrors?: Record<string, string[]>;
  hideFields?: string[];
}

/**
 * What an action answers to a form: the values as typed, and every error as its Vietnamese sentence.
 * Schemas and operations speak in codes; the sentences of the whole site stay on the server, so that no page has to fetch them.
 */
export function replyInWords<Values>(submission: Submission<Values, string[]>, options: ReplyOptions = {}): SubmissionResult<string[]> {
  const reply = submission.reply(options);
  return reply.error ? { ...reply, error: errorSentences(reply.error) } : reply;
}
