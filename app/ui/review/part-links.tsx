import { fieldLabels } from "#app/copy/dossier-form.ts";
import { scoreSheetCopy as copy } from "#app/copy/review.ts";
import { TextLink } from "../text/text-link.tsx";
import { longAnswers, partId, type LongAnswer } from "./file-parts.ts";

/** Links from the sheet to the parts of the file: inside the page, so that nothing typed is lost. Parts without an answer are left out. */
export function PartLinks({ content }: { content: Readonly<Record<LongAnswer, string>> }) {
  const written = longAnswers.filter((part) => content[part]);
  if (written.length === 0) return null;
  return (
    <details className="screen-only mb-6">
      <summary className="cursor-pointer py-2 font-semibold">{copy.partsLabel}</summary>
      <ul className="list-disc pl-5">
        {written.map((part) => (
          <li key={part} className="py-1">
            <TextLink href={`#${partId(part)}`}>{fieldLabels[part]}</TextLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
