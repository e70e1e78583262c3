import { ApiError } from "./api-error.ts";

export type Stored = Record<string, unknown>;

const comparison = /^(\w+)\s*(>=|<=|!=|=|>|<)\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[\w-]+)$/u;
const membership = /^(\w+)\s+(NOT\s+)?IN\s*\[(.*)\]$/u;
const item = /"(?:[^"\\]|\\.)*"|[^,\s]+/gu;

const unquoted = (text: string) => (text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/gu, "$1") : text);

function wrong(filter: string): ApiError {
  return new ApiError(400, "invalid_search_filter", `Was expecting an operation, instead got \`${filter}\`.`);
}

/** The part of the filter language that the adapter may use: one condition in each string, arrays of strings as AND, inner arrays as OR. */
export function compileFilter(filter: unknown, filterable: readonly string[]): (document: Stored) => boolean {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter === "string") return filter === "" ? () => true : condition(filter, filterable);
  if (!Array.isArray(filter)) throw new ApiError(400, "invalid_search_filter", "Invalid syntax for the filter parameter.");
  const all = filter.map((one: unknown) => {
    if (!Array.isArray(one)) return compileFilter(one, filterable);
    const any = one.map((inner: unknown) => compileFilter(inner, filterable));
    return (document: Stored) => any.some((test) => test(document));
  });
  return (document) => all.every((test) => test(document));
}

function condition(filter: string, filterable: readonly string[]): (document: Stored) => boolean {
  const compared = comparison.exec(filter);
  const [, attribute = ""] = compared ?? membership.exec(filter) ?? [];
  if (attribute === "") throw wrong(filter);
  if (!filterable.includes(attribute)) throw new ApiError(400, "invalid_search_filter", `Attribute \`${attribute}\` is not filterable.`);
  if (compared) return comparing(attribute, compared[2] ?? "", unquoted(compared[3] ?? ""));
  const [, , not, list = ""] = membership.exec(filter) ?? [];
  const values = new Set([...list.matchAll(item)].map(([text]) => unquoted(text)));
  return (document) => values.has(plain(document[attribute])) === (not === undefined);
}

const plain = (value: unknown): string => (typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "\u0000");

function comparing(attribute: string, operator: string, wanted: string): (document: Stored) => boolean {
  // Strings are compared without case, as the server does.
  if (operator === "=") return (document) => plain(document[attribute]).toLowerCase() === wanted.toLowerCase();
  if (operator === "!=") return (document) => plain(document[attribute]).toLowerCase() !== wanted.toLowerCase();
  const bound = Number(wanted);
  if (Number.isNaN(bound)) throw wrong(wanted);
  const tests: Record<string, (value: number) => boolean> = {
    ">": (value) => value > bound,
    ">=": (value) => value >= bound,
    "<": (value) => value < bound,
    "<=": (value) => value <= bound,
  };
  return (document) => typeof document[attribute] === "number" && (tests[operator]?.(document[attribute]) ?? false);
}
