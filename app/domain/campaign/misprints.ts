export interface Misprint {
  asPrinted: string;
  likelyIntended: string;
}

/** A stretch of a printed text; `correction` stands beside it, never instead of it. */
export interface PrintedPiece {
  text: string;
  correction: string | null;
}

/** Cuts a text at the first place of each known misprint. The pieces joined are the text, letter by letter. */
export function splitMisprints(options: { text: string; misprints: readonly Misprint[] }): PrintedPiece[] {
  const { text } = options;
  const places = options.misprints
    .map((misprint) => ({ ...misprint, at: text.indexOf(misprint.asPrinted) }))
    .filter(({ at, asPrinted }) => at >= 0 && asPrinted !== "")
    .sort((left, right) => left.at - right.at);
  const pieces: PrintedPiece[] = [];
  let done = 0;
  for (const { at, asPrinted, likelyIntended } of places) {
    if (at < done) continue;
    if (at > done) pieces.push({ text: text.slice(done, at), correction: null });
    pieces.push({ text: asPrinted, correction: likelyIntended });
    done = at + asPrinted.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), correction: null });
  return pieces;
}
