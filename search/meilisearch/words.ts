/** Signs that Meilisearch would strip or cut at, as letters and digits; as VNI writes them. */
const letters: Record<string, string> = { "\u0302": "6", "\u031b": "7", "\u0306": "8" };

/** A `markedKey` (“hôi^5”) as a word that Meilisearch neither folds nor cuts: “ho6i5”. */
export const plainMarked = (key: string): string =>
  [...key.normalize("NFD")]
    .map((letter) => letters[letter] ?? letter)
    .join("")
    .replaceAll("đ", "d9")
    .replace("^", "");

/** A canonical document number (“53-bc-dtn”) as one word. */
export const plainNumber = (number: string): string => number.replace(/[^\p{L}\p{N}]/gu, "");
