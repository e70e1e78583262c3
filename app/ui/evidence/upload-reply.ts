import { evidenceCopy } from "#app/copy/evidence.ts";

/** What the server answers where not everything was taken: sentences by field, and what became of each file. */
export interface UploadReply {
  errors: Record<string, string[]>;
  results: ({ name: string; ok: true } | { name: string; ok: false; reason: string })[];
  /** What was typed; the files themselves a browser does not take back. */
  values?: { visibility?: string | undefined; note?: string | undefined };
}

/** “report.exe: this kind of file is not taken”, one for each refused file. */
export function refusalSentences(results: UploadReply["results"]): string[] {
  return results.flatMap((result) => (result.ok ? [] : [evidenceCopy.refused(result.name, result.reason)]));
}

/** The messages of one field in words. */
export const fieldSentences = (reply: UploadReply | undefined, field: string): string[] => reply?.errors[field] ?? [];
