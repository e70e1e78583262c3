import { homeCopy as copy } from "#app/copy/home.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { EntryList } from "../data/entry-list.tsx";

export interface HonourEntriesProps {
  honours: readonly { id: number; awardName: string; decisionNumber: string; signedOn: string; names: readonly string[]; others: number }[];
}

function recipientsOf({ names, others }: HonourEntriesProps["honours"][number]): string {
  if (names.length === 0) return copy.honourUnnamed(others);
  return others > 0 ? `${names.join(", ")} ${copy.honourOthers(others)}` : names.join(", ");
}

/** The newest commendation decisions, for the home page. */
export function HonourEntries({ honours }: HonourEntriesProps) {
  return (
    <EntryList
      entries={honours.map((honour) => ({
        key: honour.id,
        href: `/khen-thuong/${honour.id}`,
        title: recipientsOf(honour),
        excerpt: honour.awardName,
        facts: [copy.honourDecision(honour.decisionNumber, formatDay(honour.signedOn))],
      }))}
    />
  );
}
