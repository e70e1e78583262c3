import { sheetsCopy as copy } from "#app/copy/council-meeting.ts";
import { dimensionAnswerLabels, feasibilityDimensionLabels, feasibilityLabels } from "#app/copy/labels.ts";
import { dimensions } from "#app/domain/feasibility/tags.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { reviewerName, type ReviewerColumn } from "./reviewer-sheets.ts";

type Judgement = NonNullable<ReviewerColumn["feasibility"]>;

interface Row {
  key: string;
  label: string;
  text: (judgement: Judgement) => string;
}

const rows: Row[] = [
  { key: "tag", label: copy.conclusion, text: ({ tag }) => feasibilityLabels[tag] },
  ...dimensions.map((dimension) => ({
    key: dimension,
    label: feasibilityDimensionLabels[dimension],
    text: (judgement: Judgement) => dimensionAnswerLabels[judgement[dimension]],
  })),
  { key: "conditions", label: copy.conditions, text: ({ conditions }) => conditions || "–" },
  { key: "note", label: copy.note, text: ({ note }) => note || "–" },
];

/** The judgements of feasibility: conclusion first, then the five sides, conditions and note of each reviewer. */
export function FeasibilityMatrix({ reviewers }: { reviewers: readonly ReviewerColumn[] }) {
  const columns: TableColumn<Row>[] = [
    { key: "label", header: copy.dimension, rowHeader: true, cell: ({ label }) => <span className="whitespace-nowrap">{label}</span> },
    ...reviewers.map((reviewer) => ({
      key: String(reviewer.number),
      header: reviewerName(reviewer),
      cell: ({ text }: Row) => (reviewer.feasibility ? text(reviewer.feasibility) : copy.waiting),
    })),
  ];
  return <Table caption={copy.feasibilityCaption} columns={columns} rows={rows} rowKey={({ key }) => key} wide={reviewers.length > 4} />;
}
