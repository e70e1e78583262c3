import { honourCopy as copy } from "#app/copy/honours.ts";
import { levelLabels, occasionLabels, recipientKindLabels } from "#app/copy/labels.ts";
import type { Level, Occasion, RecipientKind } from "#app/domain/commendation/kinds.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { Table } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface HonourFactsProps {
  record: {
    decisionNumber: string;
    signedOn: string;
    issuer: string;
    level: Level;
    signer: string;
    signerTitle: string;
    signingAuthority: string | null;
    occasion: Occasion;
    campaign: { slug: string; name: string } | null;
    awardedOn: string | null;
  };
}

/** The decision as printed, for everybody. */
export function HonourFacts({ record }: HonourFactsProps) {
  const { campaign, awardedOn } = record;
  return (
    <SummaryList
      rows={[
        { term: copy.decision, value: record.decisionNumber },
        { term: copy.signedOn, value: formatDay(record.signedOn) },
        { term: copy.issuer, value: record.issuer },
        { term: copy.level, value: levelLabels[record.level] },
        { term: copy.signer, value: [record.signingAuthority, record.signerTitle, record.signer].filter(Boolean).join(" ") },
        { term: copy.occasion, value: occasionLabels[record.occasion] },
        ...(campaign === null ? [] : [{ term: copy.campaign, value: <TextLink href={`/dot-thi-dua/${campaign.slug}`}>{campaign.name}</TextLink> }]),
        ...(awardedOn === null ? [] : [{ term: copy.awardedOn, value: formatDay(awardedOn) }]),
      ]}
    />
  );
}

export interface HonourRecipient {
  id: number;
  kind: RecipientKind;
  name: string | null;
  unitName: string;
  achievement: string;
}

/** Recipients with a public name; the others are counted. */
export function HonourRecipients({ recipients }: { recipients: readonly HonourRecipient[] }) {
  const named = recipients.filter(({ name }) => name !== null);
  const unnamed = recipients.length - named.length;
  if (named.length === 0) return <p>{copy.onlyUnnamed(unnamed)}</p>;
  return (
    <>
      <Table
        caption={copy.recipientsCaption}
        rows={named}
        rowKey={(row) => row.id}
        columns={[
          { key: "name", header: copy.name, rowHeader: true, cell: (row) => row.name },
          { key: "kind", header: copy.kind, cell: (row) => recipientKindLabels[row.kind] },
          { key: "unit", header: copy.unit, cell: (row) => row.unitName },
          { key: "achievement", header: copy.achievement, cell: (row) => row.achievement },
        ]}
      />
      {unnamed > 0 ? <p className="mt-4">{copy.unnamed(unnamed)}</p> : null}
    </>
  );
}
