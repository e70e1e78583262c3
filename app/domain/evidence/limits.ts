const megabyte = 1024 * 1024;

/** Limits of evidence files; bytes, but for `files` (number in one dossier) and `note` (characters). */
export const evidenceLimits = { file: 20 * megabyte, dossier: 100 * megabyte, files: 20, note: 300 } as const;

/** What else may be added to a dossier. */
export interface Room {
  files: number;
  bytes: number;
}

/** The room a dossier has left. */
export function roomLeft(used: Room): Room {
  return { files: Math.max(0, evidenceLimits.files - used.files), bytes: Math.max(0, evidenceLimits.dossier - used.bytes) };
}
