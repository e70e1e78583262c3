import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { fieldLabels } from "#app/copy/dossier-form.ts";
import { kindLabels } from "#app/copy/labels.ts";
import { confirmationCopy, unitQueueCopy } from "#app/copy/unit.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { AuthorText } from "../text/author-text.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface FileHeadProps {
  id: number;
  title: string;
  kind: keyof typeof kindLabels;
  author: string;
  unitName: string;
  summary: string;
  benefits: string;
  firstAppliedOn: string | null;
}

/** What an officer needs of a file beside a form about it, with the way to the whole. */
export function FileHead({ file }: { file: FileHeadProps }) {
  return (
    <>
      <SummaryList
        rows={[
          { term: fieldLabels.title, value: file.title },
          { term: fieldLabels.kind, value: kindLabels[file.kind] },
          { term: unitQueueCopy.columns.author, value: file.author },
          { term: unitQueueCopy.columns.unit, value: file.unitName },
          { term: fieldLabels.firstAppliedOn, value: file.firstAppliedOn ? formatDay(file.firstAppliedOn) : dossierCopy.empty },
          { term: fieldLabels.summary, value: <AuthorText text={file.summary} /> },
          { term: fieldLabels.benefits, value: <AuthorText text={file.benefits || dossierCopy.empty} /> },
        ]}
      />
      <p className="mt-6">
        <TextLink href={`/ho-so/${file.id}`}>{confirmationCopy.openFile}</TextLink>
      </p>
    </>
  );
}
