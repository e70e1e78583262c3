import { homeCopy as copy } from "#app/copy/home.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface HonourTableProps {
  honours: readonly { id: number; awardName: string; decisionNumber: string; signedOn: string; names: readonly string[]; others: number }[];
}

function recipientsOf({ names, others }: HonourTableProps["honours"][number]): string {
  if (names.length === 0) return copy.honourUnnamed(others);
  return others > 0 ? `${names.join(", ")} ${copy.honourOthers(others)}` : names.join(", ");
}

/** The newest commendation decisions, for the home page. */
export function HonourTable({ honours }: HonourTableProps) {
  return (
    <Table
      caption={copy.honoursCaption}
      hideCaption
      rows={honours}
      rowKey={(honour) => honour.id}
      columns={[
        { key: "recipients", header: copy.honourRecipients, rowHeader: true, cell: recipientsOf },
        { key: "award", header: copy.honourAward, cell: (honour) => <TextLink href={`/khen-thuong/${honour.id}`}>{honour.awardName}</TextLink> },
        { key: "decision", header: copy.honourDecision, cell: (honour) => `${honour.decisionNumber}, ${formatDay(honour.signedOn)}` },
      ]}
    />
  );
}
