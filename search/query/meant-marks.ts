import type { Lexicon } from "../lexicon/lexicon.ts";
import { lacksMarks } from "../vietnamese/syllable.ts";
import type { TypedWord } from "./typed-words.ts";

/** What the marks of a question are worth, the lack of them too. */
export interface MeantMarks {
  /** The marks that a word was typed with and that count; null where any will do. */
  of(word: TypedWord): string | null;
  /** Whether a word has marks that no document writes it with: hardly what was meant, where it stands beside a neighbour that it is known to stand beside. */
  areStrange(word: TypedWord): boolean;
}

const isMarked = ({ marked, isExpanded }: TypedWord) => marked !== null && !isExpanded;

/**
 * Somebody who types marks means them, the lack of them too, unless a word lacks marks that it cannot be without: then the others may lack theirs as well.
 * Of a question without any, any marks will do.
 */
export function meantMarks(options: { typed: readonly TypedWord[]; lexicon: Lexicon }): MeantMarks {
  const { typed, lexicon } = options;
  const hasMarks = typed.some(isMarked);
  const isCareful =
    hasMarks && !typed.some((word) => word.marked === null && !word.isExpanded && lacksMarks(word.text) && lexicon.find(word.key) !== undefined);
  return {
    of: (word) => (word.isExpanded || isCareful ? (word.marked ?? word.key) : hasMarks ? word.marked : null),
    areStrange: (word) => {
      const marked = lexicon.find(word.key)?.marked;
      return isMarked(word) && marked !== undefined && !marked.some(({ key }) => key === word.marked);
    },
  };
}
