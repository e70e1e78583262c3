import { commendationRecordCopy as copy } from "#app/copy/board.ts";
import { commendationStatusLabels, levelLabels, occasionLabels, recipientKindLabels } from "#app/copy/labels.ts";
import type { CommendationStatus, Level, Occasion, RecipientKind } from "#app/domain/commendation/kinds.ts";
import { formatDay, formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { Table } from "../data/table.tsx";
import { AuthorText } from "../text/author-text.tsx";

export interface CommendationRecordProps {
  awardName: string;
  level: Level;
  decisionNumber: string;
  signedOn: string;
  issuer: string;
  signer: string;
  signerTitle: string;
  signingAuthority: string | null;
  occasion: Occasion;
  campaignName: string | null;
  citation: string;
  moneyNote: string;
  status: CommendationStatus;
  awardedOn: string | null;
  isPublic: boolean;
  recordedBy: string;
  recordedAt: Date | string;
  revokingDecision: string | null;
  revokeReason: string | null;
}

/** All of one record, for the board. */
export function CommendationRecord(record: CommendationRecordProps) {
  const revocation =
    record.revokingDecision === null
      ? []
      : [
          { term: copy.revokedBy, value: record.revokingDecision },
          { term: copy.revokeReason, value: <AuthorText text={record.revokeReason ?? ""} /> },
        ];
  return (
    <SummaryList
      rows={[
        { term: copy.decision, value: copy.decisionLine(record.decisionNumber, formatDay(record.signedOn)) },
        { term: copy.status, value: commendationStatusLabels[record.status] },
        ...revocation,
        { term: copy.level, value: levelLabels[record.level] },
        { term: copy.issuer, value: record.issuer },
        { term: copy.signer, value: copy.signerLine(record.signingAuthority ?? "", record.signerTitle, record.signer) },
        { term: copy.occasion, value: occasionLabels[record.occasion] },
        { term: copy.campaign, value: record.campaignName ?? copy.none },
        { term: copy.citation, value: <AuthorText text={record.citation} /> },
        { term: copy.money, value: record.moneyNote === "" ? copy.none : record.moneyNote },
        { term: copy.awardedOn, value: record.awardedOn === null ? copy.none : formatDay(record.awardedOn) },
        { term: copy.isPublic, value: record.isPublic ? copy.yes : copy.no },
        { term: copy.recorded, value: copy.recordedLine(record.recordedBy, formatInstant(record.recordedAt)) },
      ]}
    />
  );
}

export interface RecipientRow {
  id: number;
  kind: RecipientKind;
  name: string;
  unitName: string;
  achievement: string;
  nameConsentAt: Date | string | null;
}

const consentOf = ({ kind, nameConsentAt }: RecipientRow): string =>
  kind === "collective" ? copy.always : nameConsentAt === null ? copy.noConsent : copy.consents;

/** Recipients with their consent to a public name, for the board. */
export function RecipientTable({ rows }: { rows: readonly RecipientRow[] }) {
  return (
    <Table
      caption={copy.recipientsCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", header: copy.name, rowHeader: true, cell: (row) => row.name },
        { key: "kind", header: copy.kind, cell: (row) => recipientKindLabels[row.kind] },
        { key: "unit", header: copy.unit, cell: (row) => row.unitName },
        { key: "achievement", header: copy.achievement, cell: (row) => row.achievement },
        { key: "consent", header: copy.consent, cell: consentOf },
      ]}
    />
  );
}
