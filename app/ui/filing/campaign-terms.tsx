import { closingWords, openingWords, startCopy as copy } from "#app/copy/filing.ts";
import type { Obstacle } from "#app/domain/initiative/eligibility.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { Notice } from "../feedback/notice.tsx";

export interface OpenCampaign {
  name: string;
  filingOpensAt: string | null;
  filingClosesAt: string | null;
  maximumAge: number | null;
  maximumAuthors: number;
  authorsConfirmFirst: boolean;
  unitDays: number;
  /** What keeps the reader from filing here; empty: they may. */
  obstacles: readonly Obstacle[];
}

export interface CampaignTermsProps {
  campaign: OpenCampaign;
  applicant: { unitName: string | null; birthDate: string | null };
}

/** Who may file in a campaign, and whether the reader may. */
export function CampaignTerms({ campaign, applicant }: CampaignTermsProps) {
  const { maximumAge, maximumAuthors } = campaign;
  return (
    <div className="mb-10">
      <h3 className="mb-4 text-lg font-semibold">{campaign.name}</h3>
      <OwnStanding campaign={campaign} applicant={applicant} />
      <SummaryList
        rows={[
          { term: copy.terms.window, value: windowWords(campaign) },
          { term: copy.terms.age, value: maximumAge === null ? copy.noAge : copy.age(maximumAge) },
          { term: copy.terms.authors, value: campaign.authorsConfirmFirst ? copy.authorsConfirm(maximumAuthors) : copy.authors(maximumAuthors) },
          { term: copy.terms.unit, value: copy.unit },
          { term: copy.terms.unitDays, value: copy.unitDays(campaign.unitDays) },
        ]}
      />
    </div>
  );
}

function OwnStanding({ campaign, applicant }: CampaignTermsProps) {
  const { obstacles, maximumAge } = campaign;
  if (obstacles.length > 0) {
    return (
      <Notice tone="warning" title={copy.notEligible}>
        <ul className="list-disc space-y-1 pl-5">
          {obstacles.map((obstacle) => (
            <li key={obstacle}>{copy.obstacles[obstacle](maximumAge ?? 0)}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Notice tone="success" title={copy.eligible}>
      <p>{copy.eligibleUnit(applicant.unitName ?? "")}</p>
      {maximumAge !== null && applicant.birthDate === null ? <p className="mt-1">{copy.birthDateUnknown}</p> : null}
    </Notice>
  );
}

function windowWords({ filingOpensAt, filingClosesAt }: OpenCampaign): string {
  const from = filingOpensAt === null ? "" : openingWords(filingOpensAt);
  return filingClosesAt === null ? copy.windowFrom(from) : copy.windowFromTo(from, closingWords(filingClosesAt));
}
