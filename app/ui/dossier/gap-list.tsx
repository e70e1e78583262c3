import { submissionCopy } from "#app/copy/dossier.ts";
import type { Gap } from "#app/domain/initiative/completeness.ts";
import { sectionHref } from "#app/domain/initiative/sections.ts";
import { Notice } from "../feedback/notice.tsx";
import { TextLink } from "../text/text-link.tsx";

/** The ids of the two forms, so that a missing answer can lead to its field on another page. */
export const formIds = { content: "noi-dung", authors: "tac-gia" } as const;

/** A list has no box of the bare field's name: the link leads to its first box. */
export const boxOf = (field: Gap["field"]) => (field === "links" ? "links[0].to" : field === "participants" ? "participants[0].fullName" : field);

/** What is still missing, each leading to the field that asks for it. */
export function GapList({ id, gaps }: { id: number; gaps: readonly (Gap & { sentence: string })[] }) {
  return (
    <Notice tone="warning" title={submissionCopy.gapsTitle(gaps.length)}>
      <ul className="list-disc space-y-1 pl-5">
        {gaps.map((gap) => (
          <li key={`${gap.field} ${gap.code}`}>
            <TextLink href={`${sectionHref(id, gap.page)}#${formIds[gap.page === "authors" ? "authors" : "content"]}-${boxOf(gap.field)}`}>
              {gap.sentence}
            </TextLink>
            {gap.names ? ` (${gap.names.join(", ")})` : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
