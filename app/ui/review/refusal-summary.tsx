import { errorSentence } from "#app/copy/error-sentence.ts";
import { ErrorSummary } from "../feedback/error-summary.tsx";

/** The refusal of a form without fields, in words; nothing where there is none. */
export function RefusalSummary({ code }: { code: string | undefined }) {
  return <ErrorSummary errors={code ? [{ message: errorSentence(code) }] : []} />;
}
