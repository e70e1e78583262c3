/** What a typed text may put on paper: NFC, no control characters (XML forbids them), no half of a surrogate pair, no signs that turn the direction of writing. */
export const printableText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu, "")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    .normalize("NFC");

/** The paragraphs of a typed text: its lines, without empty ones. */
export const linesOf = (text: string): string[] =>
  printableText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** As one line, for a cell of a table or a title. */
export const oneLine = (text: string): string => linesOf(text).join(" ");
