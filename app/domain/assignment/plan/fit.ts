/** How a reader suits a file: its field is among theirs, nobody noted their fields (or the file has none), or theirs are others. */
export type Fit = "same_field" | "unknown" | "other_field";

/** Affinity of 0 to 100 for the solver. */
export const fitPoints: Record<Fit, number> = { same_field: 100, unknown: 50, other_field: 0 };

export function fitOf(options: { fieldSlug: string | null; fields: readonly string[] }): Fit {
  const { fieldSlug, fields } = options;
  if (fieldSlug === null || fields.length === 0) return "unknown";
  return fields.includes(fieldSlug) ? "same_field" : "other_field";
}
