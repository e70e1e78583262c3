import { useForm, type DefaultValue, type SubmissionResult } from "@conform-to/react";

// After a success that leads back to the same page the reply is gone: Conform would keep the errors of the failure before it, unless told to start anew.
const settled: SubmissionResult<string[]> = { initialValue: null };

/**
 * A form whose truth is the server: what the action replied (`replyInWords`) is shown again with its errors, with or without JavaScript.
 * @param options.reply the route's `useActionData()`
 * @param options.values what the fields hold before the first send
 */
export function useServerForm<Values extends Record<string, unknown>>(options: { reply: unknown; values?: DefaultValue<Values>; id?: string }) {
  return useForm<Values, Values, string[]>({
    id: options.id ?? "bieu-mau",
    lastResult: (options.reply as SubmissionResult<string[]> | undefined) ?? settled,
    ...(options.values !== undefined && { defaultValue: options.values }),
    shouldValidate: "onSubmit",
    shouldRevalidate: "onSubmit",
  });
}
