import { scoreSheetCopy as copy } from "#app/copy/review.ts";
import { rangeText } from "#app/domain/scoring/mark.ts";
import type { Criterion, GivenMark, Rubric } from "#app/domain/scoring/rubric.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { Table, type TableColumn } from "../data/table.tsx";
import { formatScore } from "../format.ts";
import { AuthorText } from "../text/author-text.tsx";

export interface ScoreSheetFacts {
  commentToAuthor: string;
  noteToCouncil: string;
  marks: readonly GivenMark[];
}

interface Row {
  criterion: Criterion;
  given: GivenMark | undefined;
}

const bandText = ({ criterion, given }: Row) => {
  const band = criterion.bands.find(({ id }) => id === given?.bandId);
  return band ? copy.bandItem(rangeText(band), band.label) : "–";
};

const columns: TableColumn<Row>[] = [
  { key: "criterion", header: copy.columns.criterion, cell: ({ criterion }) => criterion.name, rowHeader: true },
  { key: "band", header: copy.columns.band, cell: bandText },
  {
    key: "mark",
    header: copy.columns.mark,
    cell: ({ given }) => (given?.mark === null || given === undefined ? copy.missing : formatScore(given.mark)),
    numeric: true,
  },
  { key: "note", header: copy.columns.note, cell: ({ given }) => (given?.note ? <AuthorText text={given.note} /> : "–") },
];

/** A score sheet to read: marks with their sum, and the two comments. `caption` tells two of them on one page apart. */
export function ScoreSummary({ rubric, sheet, total, caption }: { rubric: Rubric; sheet: ScoreSheetFacts; total: number; caption?: string | undefined }) {
  const rows = rubric.criteria.map((criterion) => ({ criterion, given: sheet.marks.find(({ criterionId }) => criterionId === criterion.id) }));
  const comment = (text: string) => (text ? <AuthorText text={text} /> : <span className="text-soft">{copy.none}</span>);
  return (
    <>
      <Table
        caption={caption ? `${copy.reviewCaption}: ${caption}` : copy.reviewCaption}
        columns={columns}
        rows={rows}
        rowKey={({ criterion }) => criterion.id}
        footer={{ criterion: copy.total, mark: <strong>{formatScore(total)}</strong> }}
      />
      <div className="mt-8">
        <SummaryList
          rows={[
            { term: copy.commentToAuthor, value: comment(sheet.commentToAuthor) },
            { term: copy.noteToCouncil, value: comment(sheet.noteToCouncil) },
          ]}
        />
      </div>
    </>
  );
}
