import { diffArrays } from "diff";

export interface Piece {
  kind: "same" | "added" | "removed";
  text: string;
}

/** A stretch of whole paragraphs: one that stayed, or one in which something changed. */
export interface Block {
  isChanged: boolean;
  pieces: Piece[];
}

/**
 * How many insertions and deletions are searched for before a coarser comparison is taken. The search costs their square:
 * these bounds keep two different texts of 20,000 characters within a tenth of a second.
 */
const most = { paragraphs: 500, words: 600, sentences: 300 } as const;

/** Below this part of unchanged characters, in per cent, a paragraph reads better as taken out and written anew. */
const leastKept = 20;

// A syllable with its marks, a number with its dots or a date stays one word; the space after it belongs to it.
const words = /[\p{L}\p{M}\p{N}]+(?:[.,:/-][\p{L}\p{M}\p{N}]+)*\s*|[^\s\p{L}\p{M}\p{N}]\s*|\s+/gu;
const sentences = /[^.!?…;]+(?:[.!?…;]+\s*|$)|[.!?…;]+\s*/gu;

const isAlike = (one: string, other: string) => one.trim() === other.trim();
const cut = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];
const piece = (kind: Piece["kind"], text: string): Piece[] => (text === "" ? [] : [{ kind, text }]);

function align(before: string[], after: string[], maxEditLength: number): Piece[] | undefined {
  const runs = diffArrays(before, after, { maxEditLength, comparator: isAlike });
  return runs?.flatMap(({ added, removed, value }) => piece(added ? "added" : removed ? "removed" : "same", value.join("")));
}

const sizeOf = (pieces: readonly Piece[], kind?: Piece["kind"]) =>
  pieces.reduce((sum, { kind: own, text }) => (kind === undefined || own === kind ? sum + text.length : sum), 0);

/** One stretch against another: word by word, sentence by sentence where that is too much, and as a whole where nothing is alike. */
function comparePassages(before: string, after: string): Piece[] {
  const pieces = align(cut(before, words), cut(after, words), most.words) ?? align(cut(before, sentences), cut(after, sentences), most.sentences);
  const isWorthShowing = pieces !== undefined && sizeOf(pieces, "same") * 100 >= sizeOf(pieces) * leastKept;
  return isWorthShowing ? pieces : [...piece("removed", before), ...piece("added", after)];
}

/**
 * Compares two texts for a reader: paragraphs that stayed, and between them what was taken out and what was put in, word by word.
 * Differently composed Unicode and other spaces between words are no changes.
 */
export function compareTexts(options: { before: string; after: string }): Block[] {
  const before = options.before.normalize("NFC");
  const after = options.after.normalize("NFC");
  const runs = diffArrays(before.split("\n"), after.split("\n"), { maxEditLength: most.paragraphs, comparator: isAlike });
  if (!runs) return [{ isChanged: true, pieces: comparePassages(before, after) }];
  const blocks: Block[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]!;
    const text = run.value.join("\n");
    const next = runs[index + 1];
    if (!run.added && !run.removed) blocks.push({ isChanged: false, pieces: piece("same", text) });
    else if (next && next.added !== run.added && next.removed !== run.removed && (next.added || next.removed)) {
      const other = next.value.join("\n");
      blocks.push({ isChanged: true, pieces: run.removed ? comparePassages(text, other) : comparePassages(other, text) });
      index += 1;
    } else blocks.push({ isChanged: true, pieces: piece(run.added ? "added" : "removed", text) });
  }
  return blocks.filter(({ pieces }) => pieces.length > 0);
}
