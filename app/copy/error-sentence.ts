import { accountErrors } from "./errors/account.ts";
import { dossierErrors } from "./errors/dossier.ts";
import { evidenceErrors } from "./errors/evidence.ts";
import { importErrors } from "./errors/import.ts";
import { ownDataErrors } from "./errors/own-data.ts";
import { practiceErrors } from "./errors/practice.ts";
import { publicationErrors } from "./errors/publication.ts";
import { reviewErrors } from "./errors/review.ts";
import { rubricErrors } from "./errors/rubric.ts";
import { savedSearchErrors } from "./errors/saved-search.ts";
import { unitErrors } from "./errors/unit.ts";

const sentences: Record<string, string> = {
  ...accountErrors,
  ...dossierErrors,
  ...evidenceErrors,
  ...importErrors,
  ...ownDataErrors,
  ...practiceErrors,
  ...publicationErrors,
  ...reviewErrors,
  ...rubricErrors,
  ...savedSearchErrors,
  ...unitErrors,
};

const spoken = new Set(Object.values(sentences));

/** The Vietnamese sentence of an error code; domain schemas and operations speak in codes only. A sentence of ours is returned as it is. */
export function errorSentence(code: string): string {
  // A code may carry one argument for its sentence: “too_many_attempts@14:02, 22/11/2026”.
  const [name = "", argument = ""] = code.split("@");
  return sentences[name]?.replace("{}", argument) ?? (spoken.has(code) ? code : "Giá trị này không hợp lệ.");
}

/** Codes by field → sentences by field: what an address that saves by itself answers. */
export const errorSentences = (errors: Readonly<Record<string, readonly string[] | null | undefined>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(errors).flatMap(([field, codes]): [string, string[]][] => (codes ? [[field, codes.map(errorSentence)]] : [])));
