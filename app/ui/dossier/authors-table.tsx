import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { authorStanding } from "#app/domain/initiative/author-standing.ts";
import { sumOfShares } from "#app/domain/initiative/shares.ts";
import { Table } from "../data/table.tsx";
import { formatPercent } from "../format.ts";
import { standingWords } from "./standing-words.ts";

export interface AuthorRow {
  fullName: string;
  unitName: string;
  jobTitle: string | null;
  share: number;
  isContact: boolean;
  invitedAt: string | null;
  acceptedAt: string | null;
  confirmedAt: string | null;
  hasNameConsent: boolean;
}

/** Authors with shares and each one's own word. */
export function AuthorsTable({ authors }: { authors: readonly AuthorRow[] }) {
  const columns = dossierCopy.authorColumns;
  const words = (author: AuthorRow) =>
    [standingWords({ ...author, standing: authorStanding(author) }), author.hasNameConsent ? dossierCopy.nameConsent : dossierCopy.noNameConsent].join(", ");
  return (
    <Table
      caption={dossierCopy.authorsCaption}
      hideCaption
      rows={authors}
      rowKey={(author) => authors.indexOf(author)}
      columns={[
        { key: "name", header: columns.name, rowHeader: true, cell: (author) => author.fullName },
        { key: "unit", header: columns.unit, cell: (author) => [author.unitName, author.jobTitle].filter(Boolean).join(", ") },
        { key: "share", header: columns.share, numeric: true, cell: (author) => formatPercent(author.share) },
        { key: "word", header: columns.word, cell: words },
      ]}
      footer={{ name: dossierCopy.total, share: formatPercent(sumOfShares(authors.map((author) => author.share))) }}
    />
  );
}
