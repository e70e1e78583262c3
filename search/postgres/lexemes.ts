import type { Token } from "../vietnamese/tokens.ts";

type Word = Pick<Token, "key" | "marked">;

/** The longest title that is kept whole; a lexeme has an end. */
const longestWhole = 600;

/** The spelling of lexemes, shared by documents and queries. Signs that no token holds keep the kinds apart. */
export const markedLexeme = (word: Word): string => `=${word.marked ?? word.key}`;
export const pair = (left: Word, right: Word): string => `${left.key}_${right.key}`;
export const exactPair = (left: Word, right: Word): string => `=${left.marked ?? left.key}_${right.marked ?? right.key}`;
export const wholeLexeme = (words: readonly Word[]): string => `^${words.map(({ key }) => key).join("_")}`.slice(0, longestWhole);
export const numberLexeme = (number: string): string => `#${number}`;

/** A lexeme as the input of tsvector and tsquery wants it: nothing inside the quotes is an operator. */
export const quoted = (lexeme: string): string => (/['\\]/u.test(lexeme) ? `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'` : `'${lexeme}'`);
