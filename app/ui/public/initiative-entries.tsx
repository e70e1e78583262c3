import { searchCopy } from "#app/copy/search.ts";
import { formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import type { FeasibilityTag as Feasibility } from "#app/domain/feasibility/tags.ts";
import { EntryList } from "../data/entry-list.tsx";
import { formatNumber } from "../format.ts";
import { FeasibilityTag } from "./feasibility-tag.tsx";

export interface EntryCard {
  code: string;
  title: string;
  summary: string;
  unitName: string;
  fieldName: string;
  feasibility: Feasibility;
  publishedAt: Date | string;
  applyingUnits: number;
}

/** Public initiatives as a list. */
export function InitiativeEntries({ cards, level }: { cards: readonly EntryCard[]; level?: 2 | 3 | undefined }) {
  return (
    <EntryList
      level={level}
      entries={cards.map((card) => ({
        key: card.code,
        href: `/sang-kien/${card.code}`,
        tags: <FeasibilityTag feasibility={card.feasibility} />,
        title: card.title,
        excerpt: card.summary,
        facts: [
          card.code,
          card.unitName,
          card.fieldName,
          searchCopy.publishedOn(formatInstantDay(card.publishedAt)),
          card.applyingUnits > 0 && searchCopy.applying(formatNumber(card.applyingUnits)),
        ],
      }))}
    />
  );
}
