import { rankLabels } from "#app/copy/review.ts";
import { rubricCopy as copy } from "#app/copy/rubric.ts";
import { markText, rangeText } from "#app/domain/scoring/mark.ts";
import type { Criterion } from "#app/domain/scoring/rubric.ts";
import type { RankBand } from "#app/domain/scoring/rules/rank.ts";
import { Table } from "../data/table.tsx";

export interface RubricPreviewProps {
  criteria: readonly (Criterion & { weight: number | null })[];
  passMark: number;
  ranks: readonly RankBand[];
}

/** A rubric as members will read it: criteria with their bands, then pass mark and ranks. */
export function RubricPreview({ criteria, passMark, ranks }: RubricPreviewProps) {
  const maximum = criteria.reduce((sum, criterion) => sum + criterion.maximum, 0);
  return (
    <>
      {criteria.map(({ id, name, description, maximum: most, floor, weight, bands }, index) => (
        <section key={id} className="keep-together mb-8">
          <h3 className="font-semibold">{copy.criterion(index + 1, name, markText(most))}</h3>
          {description ? <p className="mt-1 max-w-measure">{description}</p> : null}
          {floor === null ? null : <p className="mt-1">{copy.floor(markText(floor))}</p>}
          {weight === null ? null : <p className="mt-1">{copy.weight(markText(weight))}</p>}
          <Table
            caption={copy.bandsCaption(name)}
            hideCaption
            columns={[
              { key: "range", header: copy.columns.range, cell: (band) => rangeText(band) },
              { key: "label", header: copy.columns.label, cell: ({ label }) => label, rowHeader: true },
              { key: "description", header: copy.columns.description, cell: (band) => band.description },
            ]}
            rows={bands}
            rowKey={(band) => band.id}
          />
        </section>
      ))}
      <p>{copy.total(markText(maximum), markText(passMark))}</p>
      <p className="mt-2">{ranks.length > 0 ? copy.ranks(ranks, (rank) => rankLabels[rank], markText) : copy.noRanks}</p>
    </>
  );
}
