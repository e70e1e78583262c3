import { basisRoles, campaignCopy as copy } from "#app/copy/campaign.ts";
import type { LegalBasis } from "#app/domain/campaign/plan.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";

/** The formal basis word for word, then every document the plan cites. */
export function LegalBases({ bases }: { bases: readonly LegalBasis[] }) {
  const unstated = <span className="text-soft">{copy.unstated}</span>;
  return (
    <>
      <div className="prose mb-8">{bases.map((basis) => (basis.text ? <p key={basis.id}>{basis.text}</p> : null))}</div>
      <Table
        caption={copy.basesCaption}
        rows={bases}
        rowKey={(basis) => basis.id}
        columns={[
          { key: "name", header: copy.basisName, rowHeader: true, cell: (basis) => <BasisName basis={basis} /> },
          { key: "date", header: copy.basisDate, cell: ({ date }) => (date ? formatDay(date) : unstated) },
          { key: "issuer", header: copy.basisIssuer, cell: ({ issuer }) => issuer },
          { key: "role", header: copy.basisRole, cell: ({ role }) => basisRoles[role] ?? unstated },
        ]}
      />
    </>
  );
}

/** The subject stands here unless the text above says it in full. */
function BasisName({ basis: { type, number, subject, text } }: { basis: LegalBasis }) {
  return (
    <>
      {number ? `${type} ${number}` : type}
      {subject && !text ? <span className="block font-normal">{subject}</span> : null}
    </>
  );
}
