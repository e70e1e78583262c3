import { Form } from "@remix-run/react";
import { ownDataCopy } from "#app/copy/own-data.ts";
import { eventVerbLabel } from "#app/copy/verbs.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { Button } from "../navigation/button.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface ConsentRow {
  kind: "initiative" | "commendation";
  id: number;
  name: string;
  code: string | null;
  givenAt: Date | string;
}

/** Where the name may be public, each with its way back. */
export function ConsentTable({ rows }: { rows: readonly ConsentRow[] }) {
  const nameOf = (row: ConsentRow) => (row.kind === "initiative" ? ownDataCopy.nameOn(row.name) : ownDataCopy.commendedOn(row.name));
  return (
    <Table
      caption={ownDataCopy.consentsCaption}
      rows={rows}
      rowKey={(row) => `${row.kind}-${row.id}`}
      columns={[
        { key: "what", header: ownDataCopy.what, rowHeader: true, cell: nameOf },
        { key: "given", header: ownDataCopy.given, cell: (row) => formatInstant(row.givenAt) },
        {
          key: "change",
          header: ownDataCopy.change,
          cell: (row) =>
            row.kind === "initiative" ? (
              <TextLink href={`/ho-so/${row.id}/dong-y`}>{ownDataCopy.changeLink}</TextLink>
            ) : (
              <Form method="post">
                <input type="hidden" name="recipient" value={row.id} />
                <Button tone="secondary" aria-label={ownDataCopy.withdrawOf(row.name)}>
                  {ownDataCopy.withdraw}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}

export interface ConsentAnswer {
  seq: string;
  at: Date | string;
  verb: string;
  code: string | null;
  title: string | null;
  agreed: boolean;
}

/** What the person answered when, as the log has it. */
export function ConsentHistory({ rows }: { rows: readonly ConsentAnswer[] }) {
  const answerOf = (row: ConsentAnswer) => {
    if (row.verb === "withdraw_commendation_name") return eventVerbLabel(row.verb);
    return row.agreed ? ownDataCopy.agreed : ownDataCopy.notAgreed;
  };
  const placeOf = ({ code, title }: ConsentAnswer) => (
    <>
      {code ? <span className="whitespace-nowrap">{code}</span> : null}
      {code && title ? " – " : null}
      {title}
    </>
  );
  return (
    <Table
      caption={ownDataCopy.historyCaption}
      rows={rows}
      rowKey={(row) => row.seq}
      columns={[
        { key: "when", header: ownDataCopy.when, rowHeader: true, cell: (row) => formatInstant(row.at) },
        { key: "did", header: ownDataCopy.did, cell: answerOf },
        { key: "where", header: ownDataCopy.where, cell: placeOf },
      ]}
    />
  );
}
