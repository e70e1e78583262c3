import { invitationCopy } from "#app/copy/authorship.ts";
import { kindLabels } from "#app/copy/labels.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { formatPercent } from "../format.ts";
import { Section } from "../text/section.tsx";

export interface Authorship {
  title: string;
  kind: keyof typeof kindLabels;
  campaignName: string;
  inviter: string;
  fullName: string;
  unitName: string;
  jobTitle: string | null;
  share: number;
}

/** What somebody is asked to be an author of, and what that means: nothing of the content of the file. */
export function AuthorshipFacts({ own }: { own: Authorship }) {
  const { facts } = invitationCopy;
  return (
    <>
      <SummaryList
        rows={[
          { term: facts.title, value: own.title || dossierCopy.untitled },
          { term: facts.kind, value: kindLabels[own.kind] },
          { term: facts.campaign, value: own.campaignName },
          { term: facts.inviter, value: own.inviter },
          { term: facts.name, value: own.fullName },
          { term: facts.unit, value: [own.unitName, own.jobTitle].filter(Boolean).join(", ") || invitationCopy.noUnit },
          { term: facts.share, value: formatPercent(own.share) },
        ]}
      />
      <Section title={invitationCopy.meaningTitle}>
        <ul className="max-w-measure list-disc space-y-2 pl-5">
          {invitationCopy.meaning.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
