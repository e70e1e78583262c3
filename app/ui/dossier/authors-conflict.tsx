import { conflictCopy } from "#app/copy/authorship.ts";
import { Table } from "../data/table.tsx";
import { Section } from "../text/section.tsx";

/** One author's share as text, by name. */
export interface ShareLine {
  name: string;
  share: string;
}

/** The list that stands and the list just typed, person by person; what was typed waits in the form below. */
export function AuthorsConflict({ stored, mine }: { stored: readonly ShareLine[]; mine: readonly ShareLine[] }) {
  const { columns, absent } = conflictCopy;
  const names = [...new Set([...stored, ...mine].map(({ name }) => name))];
  const shareIn = (lines: readonly ShareLine[], name: string) => {
    const shares = lines.filter((line) => line.name === name).map(({ share }) => `${share}%`);
    return shares.length === 0 ? absent : shares.join(", ");
  };
  return (
    <Section title={conflictCopy.title}>
      <p className="mb-4 max-w-measure">{conflictCopy.lead}</p>
      <Table
        caption={conflictCopy.caption}
        hideCaption
        rows={names}
        rowKey={(name) => name}
        columns={[
          { key: "name", header: columns.name, rowHeader: true, cell: (name) => name },
          { key: "stored", header: columns.stored, numeric: true, cell: (name) => shareIn(stored, name) },
          { key: "mine", header: columns.mine, numeric: true, cell: (name) => shareIn(mine, name) },
        ]}
      />
    </Section>
  );
}
