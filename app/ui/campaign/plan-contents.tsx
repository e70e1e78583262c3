import { useId } from "react";
import { campaignCopy } from "#app/copy/campaign.ts";
import { TextLink } from "../text/text-link.tsx";

export interface ContentsEntry {
  id: string;
  title: string;
}

/** The parts of a long page as links to their anchors. */
export function PlanContents({ entries }: { entries: readonly ContentsEntry[] }) {
  const id = useId();
  return (
    <nav aria-labelledby={id} className="screen-only lg:sticky lg:top-6">
      <h2 id={id} className="font-semibold">
        {campaignCopy.contents}
      </h2>
      <ul className="mt-3 border-l-2 border-line">
        {entries.map((entry) => (
          <li key={entry.id}>
            <TextLink href={`#${entry.id}`} className="block py-1.5 pl-4">
              {entry.title}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
