import { rubricsCopy as copy } from "#app/copy/rubric.ts";
import { markText } from "#app/domain/scoring/mark.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

interface Row {
  id: number;
  name: string;
  criteria: number;
  maximum: number;
  passMark: number;
  councils: string[];
  isFrozen: boolean;
}

const columns: TableColumn<Row>[] = [
  { key: "name", header: copy.columns.name, cell: ({ id, name }) => <TextLink href={`/ban-to-chuc/bo-tieu-chi/${id}`}>{name}</TextLink>, rowHeader: true },
  { key: "criteria", header: copy.columns.criteria, cell: ({ criteria }) => criteria, numeric: true },
  { key: "maximum", header: copy.columns.maximum, cell: ({ maximum }) => markText(maximum), numeric: true },
  { key: "passMark", header: copy.columns.passMark, cell: ({ passMark }) => markText(passMark), numeric: true },
  { key: "councils", header: copy.columns.councils, cell: ({ councils }) => councils.join("; ") || copy.noCouncils },
  { key: "state", header: copy.columns.state, cell: ({ isFrozen }) => (isFrozen ? copy.frozen : copy.open) },
];

/** The rubrics of a campaign. */
export const RubricTable = ({ rows }: { rows: readonly Row[] }) => <Table caption={copy.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
