import { importCheckCopy, importCopy } from "#app/copy/import.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { ConfirmationPanel } from "../feedback/confirmation-panel.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface AppliedImportProps {
  kind: "people" | "papers";
  count: string;
  at: Date | string;
}

/** What was written; the same page whoever sends the form twice is led to. */
export function AppliedImport({ kind, count, at }: AppliedImportProps) {
  const sentence = kind === "people" ? importCheckCopy.appliedPeople : importCheckCopy.appliedPapers;
  return (
    <>
      <ConfirmationPanel title={importCheckCopy.appliedTitle}>{sentence(count, formatInstant(at))}</ConfirmationPanel>
      <ul className="space-y-2">
        <li>
          <TextLink href="/viec-cua-don-vi/nhap">{importCopy.title}</TextLink>
        </li>
        <li>
          <TextLink href="/viec-cua-don-vi">{importCopy.back}</TextLink>
        </li>
      </ul>
    </>
  );
}
