import { dimensionAnswers, dimensions, feasibilityTags, type Dimension, type DimensionAnswer } from "#app/domain/feasibility/tags.ts";
import type { FormValues } from "../dossier/sections/form-values.ts";
import type { FeasibilitySheetFacts } from "./feasibility-summary.tsx";

/** A stored judgement as the boxes of its form hold it. */
export function feasibilityFormValues(sheet: FeasibilitySheetFacts | null): FormValues {
  const { legal, funding, staffing, technology, timing } = sheet ?? {};
  return { legal, funding, staffing, technology, timing, tag: sheet?.tag ?? undefined, conditions: sheet?.conditions ?? "", note: sheet?.note ?? "" };
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** What the boxes of a form say, as a sheet to read: the opposite of `feasibilityFormValues`. */
export function feasibilityFormWords(values: FormValues): FeasibilitySheetFacts {
  const answers = dimensions.map((dimension): [Dimension, DimensionAnswer] => [
    dimension,
    dimensionAnswers.find((answer) => answer === values[dimension]) ?? "undecided",
  ]);
  return {
    ...(Object.fromEntries(answers) as Record<Dimension, DimensionAnswer>),
    tag: feasibilityTags.find((tag) => tag === values.tag) ?? null,
    conditions: text(values.conditions),
    note: text(values.note),
  };
}
