import { Form } from "@remix-run/react";
import { standingCopy } from "#app/copy/authorship.ts";
import type { AuthorStanding } from "#app/domain/initiative/author-standing.ts";
import { Table } from "../data/table.tsx";
import { formatPercent } from "../format.ts";
import { Button } from "../navigation/button.tsx";
import { standingWords } from "./standing-words.ts";

export interface StandingRow {
  id: number;
  fullName: string;
  share: number;
  isContact: boolean;
  standing: AuthorStanding;
  invitedAt: string | null;
  email: string | null;
}

/** Where each author stands, in words; who names people may send a letter again to those who have not answered. */
export function AuthorsStanding({ id, authors, mayName }: { id: number; authors: readonly StandingRow[]; mayName: boolean }) {
  const { columns } = standingCopy;
  const waits = (author: StandingRow) => !author.isContact && author.email !== null && author.standing !== "confirmed";
  const letter = (author: StandingRow) =>
    waits(author) ? (
      <Form method="post" action={`/ho-so/${id}/moi-lai`}>
        <input type="hidden" name="author" value={author.id} />
        <Button tone="secondary">{standingCopy.resend(author.fullName)}</Button>
      </Form>
    ) : (
      standingCopy.none
    );
  return (
    <Table
      caption={standingCopy.caption}
      rows={authors}
      rowKey={(author) => author.id}
      columns={[
        { key: "name", header: columns.name, rowHeader: true, cell: (author) => author.fullName },
        { key: "share", header: columns.share, numeric: true, cell: (author) => formatPercent(author.share) },
        { key: "standing", header: columns.standing, cell: standingWords },
        ...(mayName && authors.some(waits) ? [{ key: "act", header: columns.act, cell: letter }] : []),
      ]}
    />
  );
}
