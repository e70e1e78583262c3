import { dimensionAnswerLabels, feasibilityDimensionLabels, feasibilityLabels } from "#app/copy/labels.ts";
import { paperSheetsCopy as copy } from "#app/copy/paper-sheets.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { dimensionAnswers, dimensions, feasibilityTags } from "#app/domain/feasibility/tags.ts";
import { markText, rangeText } from "#app/domain/scoring/mark.ts";
import type { Criterion } from "#app/domain/scoring/rubric.ts";
import { Table } from "../data/table.tsx";

export interface PaperFileProps {
  code: string | null;
  title: string;
  dueOn: string | null;
  rubricName: string;
  criteria: readonly Criterion[];
  /** The sum of all maxima, in hundredths. */
  maximum: number;
  wantsScore: boolean;
  wantsFeasibility: boolean;
}

const box = (label: string) => (
  <>
    <span aria-hidden="true">{copy.box}</span> {label}
  </>
);

/** Where something is written by hand. */
const line = <span className="block h-9 min-w-16 border-b border-edge" />;
const lines = (label: string) => (
  <div className="keep-together mt-6">
    <p className="font-semibold">{label}</p>
    {line}
    {line}
    {line}
  </div>
);

const limits = ({ maximum, floor }: Criterion) =>
  [copy.maximum(markText(maximum)), floor === null ? null : copy.floor(markText(floor))].filter((part) => part !== null).join(" · ");

function PaperScore({ rubricName, criteria, maximum }: Pick<PaperFileProps, "rubricName" | "criteria" | "maximum">) {
  return (
    <>
      <Table
        caption={copy.scoreCaption(rubricName)}
        rows={criteria}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "criterion",
            header: copy.columns.criterion,
            rowHeader: true,
            cell: (criterion) => (
              <>
                {criterion.name}
                <span className="block text-sm font-normal text-soft">{limits(criterion)}</span>
              </>
            ),
          },
          {
            key: "bands",
            header: copy.columns.bands,
            cell: ({ bands }) => (
              <ul>
                {bands.map((band) => (
                  <li key={band.id}>{box(`${rangeText(band)} · ${band.label}`)}</li>
                ))}
              </ul>
            ),
          },
          { key: "mark", header: copy.columns.mark, cell: () => line },
          { key: "note", header: copy.columns.note, cell: () => <span className="block min-w-40 print:min-w-0">{line}</span> },
        ]}
        footer={{ criterion: copy.total(markText(maximum)), mark: line }}
      />
      {lines(copy.commentToAuthor)}
      {lines(copy.noteToCouncil)}
    </>
  );
}

function PaperFeasibility() {
  return (
    <div className="mt-10">
      <Table
        caption={copy.feasibilityCaption}
        rows={dimensions}
        rowKey={(dimension) => dimension}
        columns={[
          { key: "dimension", header: copy.dimension, rowHeader: true, cell: (dimension) => feasibilityDimensionLabels[dimension] },
          ...dimensionAnswers.map((answer) => ({ key: answer, header: dimensionAnswerLabels[answer], cell: () => copy.box })),
        ]}
      />
      <div className="keep-together mt-6">
        <p className="font-semibold">{copy.conclusion}</p>
        <ul className="mt-1">
          {feasibilityTags.map((tag) => (
            <li key={tag}>{box(feasibilityLabels[tag])}</li>
          ))}
        </ul>
      </div>
      {lines(copy.conditions)}
    </div>
  );
}

/** The empty sheets of one file, on a page of their own when printed, with room to write and to sign. */
export function PaperFile(file: PaperFileProps) {
  return (
    <article className="mb-16 border-t border-line pt-6 print:mb-0 print:break-before-page print:border-0 print:pt-0 print:first-of-type:break-before-auto">
      <h2 className="text-xl font-bold">{copy.file(file.code ?? "", file.title)}</h2>
      <p className="mt-1 mb-6 text-soft">{file.dueOn ? copy.due(formatDay(file.dueOn)) : null}</p>
      {file.wantsScore ? <PaperScore {...file} /> : null}
      {file.wantsFeasibility ? <PaperFeasibility /> : null}
      <div className="keep-together mt-10 ml-auto w-fit pb-20 text-center">
        <p>{copy.date}</p>
        <p className="mt-1 font-semibold">{copy.signature}</p>
      </div>
    </article>
  );
}
