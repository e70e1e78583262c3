/** Why one file was not taken; a sentence for each stands in copy/errors/evidence.ts. */
export type FileRefusal =
  | "evidence_empty"
  | "evidence_too_large"
  | "evidence_type_unknown"
  | "evidence_type_mismatch"
  | "evidence_not_utf8"
  | "evidence_macros"
  | "evidence_damaged"
  | "evidence_locked"
  | "evidence_bomb"
  | "evidence_too_many_pixels"
  | "evidence_animated"
  | "evidence_infected"
  | "evidence_scanner_down"
  | "evidence_storage_full"
  | "evidence_too_many"
  | "evidence_dossier_full"
  | "state_changed";

/** What became of one file of an upload, under its cleaned name. */
export type FileResult = { name: string; ok: true; id: number } | { name: string; ok: false; reason: FileRefusal };

/** Refusals that are nobody's fault but the machine's: the same file may be sent again later. */
export const isMachineTrouble = (reason: FileRefusal): boolean => reason === "evidence_scanner_down" || reason === "evidence_storage_full";
