import { sheetsCopy as copy } from "#app/copy/council-meeting.ts";
import { markText } from "#app/domain/scoring/mark.ts";
import { rangeOf } from "#app/domain/scoring/mean.ts";
import type { CouncilScore } from "#app/domain/scoring/rules/council-score.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { Tag } from "../data/tag.tsx";
import { formatScore } from "../format.ts";
import { reviewerName, type CriterionHead, type ReviewerColumn } from "./reviewer-sheets.ts";

const score = (hundredths: number | null | undefined) => (hundredths === null || hundredths === undefined ? "–" : formatScore(hundredths));

/** Criteria down, reviewers across; then mean and range of each, and the totals below. */
export function ScoreMatrix({
  criteria,
  reviewers,
  score: council,
}: {
  criteria: readonly CriterionHead[];
  reviewers: readonly ReviewerColumn[];
  score: Pick<CouncilScore, "total" | "criteria"> | null;
}) {
  const handedIn = reviewers.flatMap((reviewer) => reviewer.score ?? []);
  const worked = (criterion: CriterionHead) => council?.criteria.find(({ criterionId }) => criterionId === criterion.id);
  const marksOf = ({ id }: CriterionHead) => handedIn.flatMap(({ marks }) => marks.find(({ criterionId }) => criterionId === id)?.mark ?? []);
  const columns: TableColumn<CriterionHead>[] = [
    {
      key: "criterion",
      header: copy.criterion,
      rowHeader: true,
      cell: ({ name, maximum, floor }) => (
        <>
          {name}
          <span className="block text-sm font-normal text-soft">
            {[copy.maximum(markText(maximum)), floor === null ? "" : copy.floor(markText(floor))].filter(Boolean).join(" · ")}
          </span>
        </>
      ),
    },
    ...reviewers.map((reviewer) => ({
      key: String(reviewer.number),
      header: reviewerName(reviewer),
      numeric: true,
      cell: ({ id }: CriterionHead) => (reviewer.score ? score(reviewer.score.marks.find(({ criterionId }) => criterionId === id)?.mark) : copy.waiting),
    })),
    {
      key: "mean",
      header: copy.mean,
      numeric: true,
      cell: (criterion) => (
        <>
          <strong>{score(worked(criterion)?.mean)}</strong> {worked(criterion)?.belowFloor ? <Tag tone="warning">{copy.belowFloor}</Tag> : null}
        </>
      ),
    },
    { key: "range", header: copy.range, numeric: true, cell: (criterion) => score(rangeOf(marksOf(criterion))) },
  ];
  const totals = Object.fromEntries(reviewers.map((reviewer) => [String(reviewer.number), reviewer.score ? formatScore(reviewer.score.total) : copy.waiting]));
  return (
    <Table
      caption={copy.scoresCaption}
      columns={columns}
      rows={criteria}
      rowKey={({ id }) => id}
      footer={{ criterion: copy.total, ...totals, mean: score(council?.total), range: score(rangeOf(handedIn.map(({ total }) => total))) }}
      wide={reviewers.length > 4}
    />
  );
}
