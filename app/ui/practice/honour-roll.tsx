import { honoursCopy as copy } from "#app/copy/honours.ts";
import { levelLabels } from "#app/copy/labels.ts";
import type { Level } from "#app/domain/commendation/kinds.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { EntryList } from "../data/entry-list.tsx";
import { Tag } from "../data/tag.tsx";

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

/** Commendation decisions by those whom they honour; a revoked one stays and says so. */
export function HonourRoll({ honours }: { honours: readonly HonourRow[] }) {
  return (
    <EntryList
      level={2}
      entries={honours.map((row) => ({
        key: String(row.id),
        href: `/khen-thuong/${row.id}`,
        title: recipientsOf(row),
        tags: row.isRevoked ? <Tag tone="danger">{copy.revoked}</Tag> : null,
        excerpt: row.awardName,
        facts: [copy.levelLine(levelLabels[row.level]), copy.decisionLine(row.decisionNumber, formatDay(row.signedOn))],
      }))}
    />
  );
}
