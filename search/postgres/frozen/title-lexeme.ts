/** How the lists of a segment name a lexeme of titles; no lexeme begins so. */
export const titleLexeme = (lexeme: string): string => `~${lexeme}`;
