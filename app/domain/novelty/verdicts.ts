/** What a reader finds when they hold a file against similar ones. */
export const noveltyVerdicts = ["different", "partly_same", "same"] as const;
export type NoveltyVerdict = (typeof noveltyVerdicts)[number];

/** A similar file as the page showed it to the reader. */
export interface ShownFile {
  id: number;
  code: string | null;
  title: string;
}

export interface NoveltyFinding {
  verdict: NoveltyVerdict;
  note: string;
}

/** A finding as the council reads it: how many files were shown, because which ones is not for everybody who reads the sheets. */
export interface SubmittedFinding extends NoveltyFinding {
  shown: number;
}

/** Which files were shown, as a form carries it: two lists of the same files in the same order are equal. */
export const shownKey = (shown: readonly ShownFile[]): string => shown.map(({ id }) => id).join(" ");
