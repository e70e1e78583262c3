import { evidenceCopy } from "#app/copy/evidence.ts";
import { errorSentence } from "#app/copy/error-sentence.ts";
import type { FileResult } from "#app/domain/evidence/refusals.ts";

/** What the server answers where not everything was taken: error codes by field, and what became of each file. */
export interface UploadReply {
  errors: Record<string, string[]>;
  results: FileResult[];
  /** What was typed; the files themselves a browser does not take back. */
  values?: { visibility?: string | undefined; note?: string | undefined };
}

/** “report.exe: this kind of file is not taken”, one for each refused file. */
export function refusalSentences(results: readonly FileResult[]): string[] {
  return results.flatMap((result) => (result.ok ? [] : [evidenceCopy.refused(result.name, errorSentence(result.reason))]));
}

/** The messages of one field in words. */
export const fieldSentences = (reply: UploadReply | undefined, field: string): string[] => (reply?.errors[field] ?? []).map(errorSentence);
