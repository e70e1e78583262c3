import { startCopy as copy } from "#app/copy/filing.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { kindLabels } from "#app/copy/labels.ts";
import type { Kind } from "#app/domain/initiative/content.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { Section } from "../text/section.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface OwnDraft {
  id: number;
  title: string;
  kind: Kind;
  updatedAt: string;
}

/** One's own unfinished drafts: to go on with instead of beginning another; nothing where there is none. */
export function OwnDrafts({ drafts }: { drafts: readonly OwnDraft[] }) {
  if (drafts.length === 0) return null;
  return (
    <Section title={copy.draftsTitle}>
      <p className="mb-3">{copy.draftsLead}</p>
      <ul className="max-w-measure space-y-3">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <TextLink href={`/ho-so/${draft.id}`}>{draft.title || dossierCopy.untitled}</TextLink>
            <span className="block text-sm text-soft">{copy.draftFact(kindLabels[draft.kind], formatInstant(draft.updatedAt))}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <TextLink href="/ho-so">{copy.allDrafts}</TextLink>
      </p>
    </Section>
  );
}
