import { importCheckCopy, paperColumnTitles, peopleColumnTitles } from "#app/copy/import.ts";
import { Table } from "../data/table.tsx";
import { EmptyState } from "../feedback/empty-state.tsx";
import { formatNumber } from "../format.ts";
import { Section } from "../text/section.tsx";
import { PapersTable, PeopleTable, type PaperLine, type PersonLine } from "./import-rows.tsx";

const titles: Record<string, string> = { ...peopleColumnTitles, ...paperColumnTitles };
// The two kinds share the name of no column.
const titleOf = (column: string) => titles[column] ?? column;

/** A cell and the two sentences about it (copy/import-remarks.ts). */
interface Remark {
  row: number;
  column: string;
  wrong: string;
  right: string;
}

function RemarkTable({ remarks, caption, withRight }: { remarks: readonly Remark[]; caption: string; withRight: boolean }) {
  const lines = remarks.map((remark, index) => ({ key: `${index}`, ...remark }));
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        { key: "row", header: importCheckCopy.row, numeric: true, cell: (line) => line.row },
        { key: "column", header: importCheckCopy.column, rowHeader: true, cell: (line) => titleOf(line.column) },
        { key: "wrong", header: withRight ? importCheckCopy.wrong : importCheckCopy.remark, cell: (line) => line.wrong },
        ...(withRight ? [{ key: "right", header: importCheckCopy.right, cell: (line: (typeof lines)[number]) => line.right }] : []),
      ]}
    />
  );
}

export interface ImportFindingsProps {
  check: {
    kind: "people" | "papers";
    errorCount: number;
    errors: readonly Remark[];
    warnings: readonly Remark[];
    people: readonly PersonLine[];
    papers: readonly PaperLine[];
  };
}

/** What the check found: cells to mend, what to know, and what would be written. */
export function ImportFindings({ check }: ImportFindingsProps) {
  const { kind, people, papers, errorCount } = check;
  const count = people.length + papers.length;
  return (
    <>
      {errorCount > 0 ? (
        <Section title={importCheckCopy.errorsTitle(formatNumber(errorCount))}>
          <p className="max-w-measure mb-4">{importCheckCopy.errorsLead}</p>
          <RemarkTable remarks={check.errors} caption={importCheckCopy.errorsCaption} withRight />
        </Section>
      ) : null}
      {check.warnings.length > 0 ? (
        <Section title={importCheckCopy.warningsTitle}>
          <RemarkTable remarks={check.warnings} caption={importCheckCopy.warningsCaption} withRight={false} />
        </Section>
      ) : null}
      {errorCount === 0 && count === 0 ? <EmptyState title={importCheckCopy.nothing}>{importCheckCopy.nothingBody}</EmptyState> : null}
      {errorCount === 0 && count > 0 ? (
        <Section title={(kind === "people" ? importCheckCopy.peopleTitle : importCheckCopy.papersTitle)(formatNumber(count))}>
          {kind === "people" ? <PeopleTable rows={people} /> : <PapersTable rows={papers} />}
        </Section>
      ) : null}
    </>
  );
}
