import { quoted } from "./lexemes.ts";

/** What a document must hold: a lexeme, all of several conditions, or one of them. */
export type Condition = { lexeme: string } | { every: readonly Condition[] } | { either: readonly Condition[] };

export const holds = (lexeme: string): Condition => ({ lexeme });

const distinct = (conditions: readonly Condition[]): Condition[] => [...new Map(conditions.map((one) => [textOf(one), one])).values()];

/** @param conditions one at least */
export const every = (conditions: readonly Condition[]): Condition => joined(conditions, (all) => ({ every: all }));
/** @param conditions one at least */
export const either = (conditions: readonly Condition[]): Condition => joined(conditions, (all) => ({ either: all }));

function joined(conditions: readonly Condition[], join: (all: Condition[]) => Condition): Condition {
  const all = distinct(conditions);
  const [only] = all;
  return all.length === 1 && only ? only : join(all);
}

/** A condition as the text of a `tsquery`. */
export function textOf(condition: Condition): string {
  if ("lexeme" in condition) return quoted(condition.lexeme);
  const [parts, sign] = "every" in condition ? [condition.every, " & "] : [condition.either, " | "];
  return `(${parts.map(textOf).join(sign)})`;
}

/** The lexemes that a condition speaks of. */
export function lexemesOf(condition: Condition): string[] {
  if ("lexeme" in condition) return [condition.lexeme];
  return ("every" in condition ? condition.every : condition.either).flatMap(lexemesOf);
}
