import { kindLabels, solutionKindLabels } from "#app/copy/labels.ts";
import { initiativeCopy as copy } from "#app/copy/public.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { formatMoney } from "../format.ts";
import { SummaryList, type SummaryRow } from "../data/summary-list.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface InitiativeFactsProps {
  code: string;
  kind: string;
  solutionKind: string;
  fieldSlug: string;
  fieldName: string;
  unitId: string;
  unitName: string;
  campaignSlug: string;
  campaignName: string;
  firstAppliedOn: string | null;
  appliedPlace: string;
  /** đồng a year, as the authors have it. */
  yearlySavingVnd: string | null;
  verifiedByFinance: boolean | null;
  links: readonly { code: string; text: string }[];
}

const savingWords = (dong: string, isVerified: boolean | null) => `${formatMoney(dong)} (${isVerified ? copy.financeVerified : copy.financeUnverified})`;

/** Where an initiative comes from and what it serves. */
export function InitiativeFacts(facts: InitiativeFactsProps) {
  const kinds: Readonly<Record<string, string>> = kindLabels;
  const solutionKinds: Readonly<Record<string, string>> = solutionKindLabels;
  const rows: SummaryRow[] = [
    { term: copy.code, value: facts.code },
    { term: copy.kind, value: kinds[facts.kind] ?? facts.kind },
    { term: copy.solutionKind, value: solutionKinds[facts.solutionKind] ?? facts.solutionKind },
    { term: copy.field, value: <TextLink href={`/sang-kien?linh-vuc=${facts.fieldSlug}`}>{facts.fieldName}</TextLink> },
    { term: copy.originUnit, value: <TextLink href={`/don-vi/${facts.unitId}`}>{facts.unitName}</TextLink> },
    { term: copy.campaign, value: <TextLink href={`/dot-thi-dua/${facts.campaignSlug}`}>{facts.campaignName}</TextLink> },
    ...(facts.firstAppliedOn ? [{ term: copy.firstApplied, value: formatDay(facts.firstAppliedOn) }] : []),
    ...(facts.appliedPlace ? [{ term: copy.appliedPlace, value: facts.appliedPlace }] : []),
    ...(facts.yearlySavingVnd === null ? [] : [{ term: copy.yearlySaving, value: savingWords(facts.yearlySavingVnd, facts.verifiedByFinance) }]),
  ];
  if (facts.links.length > 0) {
    const links = facts.links.map((link) => (
      <li key={link.code}>
        <TextLink href={`/dot-thi-dua/${facts.campaignSlug}#${link.code}`}>{link.code}</TextLink>: {link.text}
      </li>
    ));
    rows.push({ term: copy.links, value: <ul className="space-y-2">{links}</ul> });
  }
  return <SummaryList rows={rows} />;
}
