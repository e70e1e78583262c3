import { errorSentence } from "#app/copy/error-sentence.ts";
import { submissionCopy } from "#app/copy/dossier.ts";
import type { Gap } from "#app/domain/initiative/completeness.ts";
import { Notice } from "../feedback/notice.tsx";
import { TextLink } from "../text/text-link.tsx";

/** The ids of the two forms, so that a missing answer can lead to its field on another page. */
export const formIds = { content: "noi-dung", authors: "tac-gia" } as const;
const pages = { content: "sua", authors: "tac-gia" } as const;

/** What is still missing, each leading to the field that asks for it. */
export function GapList({ id, gaps }: { id: number; gaps: readonly Gap[] }) {
  return (
    <Notice tone="warning" title={submissionCopy.gapsTitle(gaps.length)}>
      <ul className="list-disc space-y-1 pl-5">
        {gaps.map((gap) => (
          <li key={gap.code}>
            <TextLink href={`/ho-so/${id}/${pages[gap.page]}#${formIds[gap.page]}-${gap.field}`}>{errorSentence(gap.code)}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
