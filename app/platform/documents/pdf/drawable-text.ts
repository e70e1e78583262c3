import type { Paper } from "#app/domain/papers/paper.ts";

/** Signs that only tell how their neighbours look: an emoji's colour, what joins two of them. */
const invisible = /[\u200B-\u200D\uFE00-\uFE0F]|\uDB40[\uDC00-\uDFFF]/g;

/**
 * Every text of a paper as the fonts can draw it: a character that they lack is drawn as “□”, and of what only modifies its neighbours nothing is left.
 * A DOCX needs this not: programs take such a character from another font.
 */
export function drawablePaper(options: { paper: Paper; canDraw: (character: string) => boolean }): Paper {
  const drawable = (text: string): string =>
    Array.from(text.replace(invisible, ""), (character) => (character === "\n" || options.canDraw(character) ? character : "□")).join("");
  const within = (value: unknown): unknown => {
    if (typeof value === "string") return drawable(value);
    if (Array.isArray(value)) return value.map(within);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, within(part)]));
  };
  return within(options.paper) as Paper;
}
