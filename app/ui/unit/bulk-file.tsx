import { confirmationCopy, bulkCopy as copy } from "#app/copy/unit.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Radios } from "../forms/radios.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { AuthorText } from "../text/author-text.tsx";
import { TextLink } from "../text/text-link.tsx";
import { formatMonth } from "./month.ts";

export interface BulkFileFacts {
  id: number;
  code: string | null;
  title: string;
  author: string;
  summary: string;
  version: number;
  appliedSince: string | null;
  economicEffect: string;
  socialEffect: string;
  canBeReplicated: boolean | null;
}

export interface BulkFileProps {
  file: BulkFileFacts;
  /** What was typed before the form came back, and sentences of what is wrong, by name of the field. */
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string[]>>;
}

/** One file of those to be confirmed together: what it is, what will be written, and the unit's own word. */
export function BulkFile({ file, values, errors }: BulkFileProps) {
  const { id } = file;
  const month = file.appliedSince && formatMonth(file.appliedSince);
  const text = (value: string) => <AuthorText text={value || dossierCopy.empty} />;
  const answer = `canBeReplicated-${id}`;
  const conclusion = `conclusion-${id}`;
  return (
    <section aria-labelledby={`ho-so-${id}`} className="mt-10 border-t border-line pt-6">
      <h2 id={`ho-so-${id}`} className="mb-4 text-xl font-bold">
        <span className="block text-sm font-normal text-soft">{file.code}</span>
        {file.title}
      </h2>
      <HiddenFields values={{ "ho-so": id, [`version-${id}`]: file.version }} />
      <SummaryList
        rows={[
          { term: copy.author, value: file.author },
          { term: copy.summary, value: text(file.summary) },
        ]}
      />
      <h3 className="mt-6 mb-2 font-semibold">{copy.willWrite}</h3>
      <SummaryList
        rows={[
          { term: confirmationCopy.appliedSince, value: month ?? copy.notApplied },
          { term: confirmationCopy.economicEffect, value: text(file.economicEffect) },
          { term: confirmationCopy.socialEffect, value: text(file.socialEffect) },
        ]}
      />
      <div className="mt-6">
        <Radios
          name={answer}
          label={confirmationCopy.canBeReplicated}
          defaultValue={values[answer] ?? (file.canBeReplicated ? "yes" : undefined)}
          error={errors[answer]}
          items={[
            { value: "yes", label: confirmationCopy.yes },
            { value: "no", label: confirmationCopy.no },
          ]}
          inline
        />
        <TextArea
          name={conclusion}
          label={confirmationCopy.conclusion}
          defaultValue={values[conclusion] ?? confirmationCopy.usualConclusion(month)}
          error={errors[conclusion]}
          rows={3}
          maxCharacters={2000}
        />
      </div>
      <p>
        <TextLink href={`/ho-so/${id}/xac-nhan`}>{copy.openFile}</TextLink>
      </p>
    </section>
  );
}
