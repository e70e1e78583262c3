export interface ComparedPair {
  from: number;
  to: number;
}

/**
 * The two versions that an address asks to compare (`?tu=1&den=2`). Without numbers the last against the one before it;
 * the older always stands first.
 * @returns null where there is only one version; undefined where a version is asked for that is not there
 */
export function comparedPair(options: { params: URLSearchParams; numbers: readonly number[] }): ComparedPair | null | undefined {
  const { params, numbers } = options;
  const sorted = [...numbers].sort((one, other) => one - other);
  const asked = (name: string, usual: number | undefined) => (params.get(name) ? Number(params.get(name)) : usual);
  const to = asked("den", sorted.at(-1));
  const from = asked("tu", sorted.filter((number) => number < (to ?? 0)).at(-1));
  if (from === undefined || to === undefined) return params.has("tu") || params.has("den") ? undefined : null;
  if (!sorted.includes(from) || !sorted.includes(to)) return undefined;
  return { from: Math.min(from, to), to: Math.max(from, to) };
}
