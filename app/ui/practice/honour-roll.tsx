import { honoursCopy as copy } from "#app/copy/honours.ts";
import { levelLabels } from "#app/copy/labels.ts";
import type { Level } from "#app/domain/commendation/kinds.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { Tag } from "../data/tag.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface HonourRow {
  id: number;
  awardName: string;
  decisionNumber: string;
  signedOn: string;
  level: Level;
  isRevoked: boolean;
  /** Public names, the first few. */
  names: readonly string[];
  /** Recipients besides them. */
  others: number;
}

function recipientsOf({ names, others }: HonourRow): string {
  if (names.length === 0) return copy.unnamed(others);
  return others > 0 ? `${names.join(", ")} ${copy.others(others)}` : names.join(", ");
}

/** Commendation decisions; a revoked one stays and says so. */
export function HonourRoll({ honours }: { honours: readonly HonourRow[] }) {
  return (
    <Table
      caption={copy.caption}
      hideCaption
      rows={honours}
      rowKey={(row) => row.id}
      columns={[
        { key: "recipients", header: copy.recipients, rowHeader: true, cell: recipientsOf },
        {
          key: "award",
          header: copy.award,
          cell: (row) => (
            <>
              <TextLink href={`/khen-thuong/${row.id}`}>{row.awardName}</TextLink> {row.isRevoked ? <Tag tone="danger">{copy.revoked}</Tag> : null}
            </>
          ),
        },
        { key: "level", header: copy.levelColumn, cell: (row) => levelLabels[row.level] },
        { key: "decision", header: copy.decision, cell: (row) => copy.decisionLine(row.decisionNumber, formatDay(row.signedOn)) },
      ]}
    />
  );
}
