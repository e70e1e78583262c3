import { useForm, type DefaultValue, type SubmissionResult } from "@conform-to/react";
import { useMemo } from "react";
import { errorSentence } from "#app/copy/error-sentence.ts";

// After a success that leads back to the same page the reply is gone: Conform would keep the errors of the failure before it, unless told to start anew.
const settled: SubmissionResult<string[]> = { initialValue: null };

/** Schemas and operations reply with codes; fields and summary show sentences. */
function inWords(reply: unknown): SubmissionResult<string[]> {
  const result = reply as SubmissionResult<string[]> | undefined;
  if (!result?.error) return result ?? settled;
  const error = Object.fromEntries(Object.entries(result.error).map(([name, codes]) => [name, codes?.map(errorSentence) ?? null]));
  return { ...result, error };
}

/**
 * A form whose truth is the server: what the action replied (`submission.reply()`) is shown again with its errors, with or without JavaScript.
 * @param options.reply the route's `useActionData()`
 * @param options.values what the fields hold before the first send
 */
export function useServerForm<Values extends Record<string, unknown>>(options: { reply: unknown; values?: DefaultValue<Values>; id?: string }) {
  // One object for one reply: Conform takes a new object for a new answer of the server.
  const lastResult = useMemo(() => inWords(options.reply), [options.reply]);
  return useForm<Values, Values, string[]>({
    id: options.id ?? "bieu-mau",
    lastResult,
    ...(options.values !== undefined && { defaultValue: options.values }),
    shouldValidate: "onSubmit",
    shouldRevalidate: "onSubmit",
  });
}
