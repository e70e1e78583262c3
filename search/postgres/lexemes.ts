import type { Token } from "../vietnamese/tokens.ts";

/** The spelling of lexemes, shared by documents and queries. Signs that no token holds keep the kinds apart. */
export const markedLexeme = (token: Token): string => `=${token.marked ?? token.key}`;
export const pair = (left: Token, right: Token): string => `${left.key}_${right.key}`;
export const exactPair = (left: Token, right: Token): string => `=${left.marked ?? left.key}_${right.marked ?? right.key}`;
export const numberLexeme = (number: string): string => `#${number}`;

/** A lexeme as the input of tsvector and tsquery wants it: nothing inside the quotes is an operator. */
export const quoted = (lexeme: string): string => `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
