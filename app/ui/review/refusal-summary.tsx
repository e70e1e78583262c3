import { ErrorSummary } from "../feedback/error-summary.tsx";

/** The refusal of a form without fields; nothing where there is none. */
export function RefusalSummary({ refusal }: { refusal: string | undefined }) {
  return <ErrorSummary errors={refusal ? [{ message: refusal }] : []} />;
}
