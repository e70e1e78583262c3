import { agreementMeaning, calibrationCopy as copy } from "#app/copy/calibration.ts";
import type { Agreement } from "#app/domain/calibration/agreement.ts";
import { Table } from "../data/table.tsx";
import { formatCoefficient, formatNumber } from "../format.ts";

export interface AgreementProps {
  total: Agreement;
  criteria: readonly (Agreement & { criterionId: number; name: string })[];
}

/** How far the panel agrees, criterion by criterion, the total below. */
export function AgreementTable({ total, criteria }: AgreementProps) {
  const { agreementColumns: heads } = copy;
  const alphaOf = ({ alpha }: Agreement) => (alpha === null ? copy.none : formatCoefficient(alpha));
  return (
    <Table
      caption={copy.agreementCaption}
      rows={criteria}
      rowKey={({ criterionId }) => criterionId}
      columns={[
        { key: "what", header: heads.what, rowHeader: true, cell: ({ name }) => name },
        { key: "files", header: heads.files, numeric: true, cell: ({ pairedFiles }) => formatNumber(pairedFiles) },
        { key: "alpha", header: heads.alpha, numeric: true, cell: alphaOf },
        { key: "meaning", header: heads.meaning, cell: agreementMeaning },
      ]}
      footer={{ what: copy.total, files: formatNumber(total.pairedFiles), alpha: alphaOf(total), meaning: agreementMeaning(total) }}
    />
  );
}
