import { dimensionAnswerLabels, feasibilityDimensionLabels, feasibilityLabels } from "#app/copy/labels.ts";
import { feasibilitySheetCopy as copy } from "#app/copy/review.ts";
import { dimensions, type Dimension, type DimensionAnswer, type FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { AuthorText } from "../text/author-text.tsx";

export interface FeasibilitySheetFacts extends Record<Dimension, DimensionAnswer> {
  tag: FeasibilityTag | null;
  conditions: string;
  note: string;
}

/** A judgement of feasibility to read. */
export function FeasibilitySummary({ sheet }: { sheet: FeasibilitySheetFacts }) {
  const text = (typed: string) => (typed ? <AuthorText text={typed} /> : <span className="text-soft">{copy.none}</span>);
  return (
    <SummaryList
      rows={[
        ...dimensions.map((dimension) => ({ term: feasibilityDimensionLabels[dimension], value: dimensionAnswerLabels[sheet[dimension]] })),
        { term: copy.tag, value: sheet.tag ? feasibilityLabels[sheet.tag] : copy.notChosen },
        { term: copy.conditions, value: text(sheet.conditions) },
        { term: copy.note, value: text(sheet.note) },
      ]}
    />
  );
}
