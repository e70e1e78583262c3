import { searchCopy as copy } from "#app/copy/search.ts";
import type { FeasibilityTag as Feasibility } from "#app/domain/feasibility/tags.ts";
import { EntryList } from "../data/entry-list.tsx";
import { Tag } from "../data/tag.tsx";
import { formatNumber } from "../format.ts";
import { FeasibilityTag } from "../public/feasibility-tag.tsx";
import { MarkedText } from "../public/marked-text.tsx";

type Segments = readonly { text: string; isMatch: boolean }[];

export interface ResultCard {
  code: string;
  unitName: string;
  fieldName: string;
  year: number;
  feasibility: Feasibility;
  applyingUnits: number;
  hasAward: boolean;
  highlights: { title: Segments; excerpt: Segments };
  /** Shown to people who build the site. */
  reasons: readonly { name: string; value: number }[];
}

/** What a search found: the found words marked, and why each matters. */
export function ResultEntries({ cards }: { cards: readonly ResultCard[] }) {
  return (
    <EntryList
      level={2}
      entries={cards.map((card) => ({
        key: card.code,
        href: `/sang-kien/${card.code}`,
        tags: (
          <>
            <FeasibilityTag feasibility={card.feasibility} />
            {card.hasAward ? <Tag tone="info">{copy.awarded}</Tag> : null}
          </>
        ),
        title: <MarkedText segments={card.highlights.title} />,
        excerpt: <MarkedText segments={card.highlights.excerpt} />,
        facts: [
          card.code,
          card.unitName,
          copy.year(card.year),
          card.fieldName,
          card.applyingUnits > 0 && copy.appliedBy(formatNumber(card.applyingUnits)),
          card.reasons.length > 0 && `${copy.reasons}: ${card.reasons.map(({ name, value }) => `${name} ${formatNumber(value)}`).join(", ")}`,
        ],
      }))}
    />
  );
}
