import { accountErrors } from "./errors/account.ts";
import { dossierErrors } from "./errors/dossier.ts";
import { practiceErrors } from "./errors/practice.ts";
import { reviewErrors } from "./errors/review.ts";

const sentences: Record<string, string> = { ...accountErrors, ...dossierErrors, ...practiceErrors, ...reviewErrors };

/** The Vietnamese sentence of an error code; domain schemas and operations speak in codes only. */
export function errorSentence(code: string): string {
  return sentences[code] ?? "Giá trị này không hợp lệ.";
}
