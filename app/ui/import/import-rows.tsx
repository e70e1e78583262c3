import { importCheckCopy, paperColumnTitles, peopleColumnTitles } from "#app/copy/import.ts";
import { kindLabels } from "#app/copy/labels.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { formatPercent } from "../format.ts";

export interface PersonLine {
  row: number;
  fullName: string;
  email: string;
  jobTitle: string | null;
  birthDate: string | null;
  qualification: string | null;
  phone: string | null;
}

/** People as they were read, so that a wrong column shows. */
export function PeopleTable({ rows }: { rows: readonly PersonLine[] }) {
  return (
    <Table
      caption={importCheckCopy.peopleCaption}
      rows={rows}
      rowKey={(person) => person.row}
      wide
      columns={[
        { key: "row", header: importCheckCopy.row, numeric: true, cell: (person) => person.row },
        { key: "name", header: peopleColumnTitles.fullName, rowHeader: true, cell: (person) => person.fullName },
        { key: "email", header: peopleColumnTitles.email, cell: (person) => person.email },
        { key: "job", header: peopleColumnTitles.jobTitle, cell: (person) => person.jobTitle },
        { key: "birth", header: peopleColumnTitles.birthDate, cell: (person) => person.birthDate && formatDay(person.birthDate) },
        { key: "qualification", header: peopleColumnTitles.qualification, cell: (person) => person.qualification },
        { key: "phone", header: peopleColumnTitles.phone, cell: (person) => person.phone },
      ]}
    />
  );
}

export interface PaperLine {
  row: number;
  title: string;
  kind: "initiative" | "idea";
  fieldName: string;
  firstAppliedOn: string | null;
  authors: readonly { fullName: string; share: number }[];
}

/** Papers as they were read: what decides, not the long texts. */
export function PapersTable({ rows }: { rows: readonly PaperLine[] }) {
  return (
    <Table
      caption={importCheckCopy.papersCaption}
      rows={rows}
      rowKey={(paper) => paper.row}
      wide
      columns={[
        { key: "row", header: importCheckCopy.row, numeric: true, cell: (paper) => paper.row },
        { key: "title", header: paperColumnTitles.title, rowHeader: true, cell: (paper) => paper.title },
        { key: "kind", header: paperColumnTitles.kind, cell: (paper) => kindLabels[paper.kind] },
        { key: "field", header: importCheckCopy.field, cell: (paper) => paper.fieldName },
        { key: "applied", header: importCheckCopy.firstApplied, cell: (paper) => paper.firstAppliedOn && formatDay(paper.firstAppliedOn) },
        {
          key: "authors",
          header: importCheckCopy.authors,
          cell: (paper) => paper.authors.map(({ fullName, share }) => `${fullName}: ${formatPercent(share)}`).join("; "),
        },
      ]}
    />
  );
}
