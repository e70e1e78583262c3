import { useForm, type SubmissionResult } from "@conform-to/react";

/**
 * A form whose truth is the server: what the action replied (`submission.reply()`) is shown again with its errors, with or without JavaScript.
 * @param options.reply the route's `useActionData()`
 * @param options.values what the fields hold before the first send
 */
export function useServerForm<Values extends Record<string, unknown>>(options: { reply: unknown; values?: Partial<Values>; id?: string }) {
  return useForm<Values, Values, string[]>({
    id: options.id ?? "bieu-mau",
    lastResult: options.reply as SubmissionResult<string[]> | undefined,
    defaultValue: options.values as never,
    shouldValidate: "onSubmit",
    shouldRevalidate: "onSubmit",
  });
}
