import { evidenceCopy } from "#app/copy/evidence.ts";
import { ErrorSummary, type SummaryError } from "../feedback/error-summary.tsx";
import { fieldSentences, refusalSentences, type UploadReply } from "./upload-reply.ts";
import { rowId } from "./upload-rows.tsx";
import type { Uploads } from "./use-uploads.ts";

/** Everything that was refused, by the server's reply to the whole form or file by file; shown once nothing is under way. */
export function UploadErrors({ reply, uploads }: { reply: UploadReply | undefined; uploads: Uploads }) {
  const { items, isBusy } = uploads;
  if (isBusy) return null;
  const ofRows = items.flatMap(({ key, name, message }): SummaryError[] =>
    message ? [{ fieldId: rowId(key), message: evidenceCopy.refused(name, message) }] : [],
  );
  const ofReply = reply && items.length === 0 ? errorsOf(reply) : [];
  return <ErrorSummary errors={[...ofReply, ...ofRows]} />;
}

function errorsOf(reply: UploadReply): SummaryError[] {
  const ofFields = ["files", "visibility", "note"].flatMap((field) => fieldSentences(reply, field).map((message) => ({ fieldId: field, message })));
  return [...ofFields, ...refusalSentences(reply.results).map((message) => ({ fieldId: "files", message }))];
}
