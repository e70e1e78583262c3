import { Form } from "@remix-run/react";
import { unitQueueCopy as copy } from "#app/copy/unit.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { Tag } from "../data/tag.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { Button } from "../navigation/button.tsx";
import { TextLink } from "../text/text-link.tsx";
import { FileLink } from "../dossier/file-link.tsx";

export interface AwaitingRow {
  id: number;
  code: string | null;
  title: string;
  unitName: string;
  author: string;
  isResent: boolean;
  mayConfirm: boolean;
  /** Days since it came. */
  age: number;
  dueOn: string;
  isOverdue: boolean;
  daysOver: number;
  isDueSoon: boolean;
}

/** What is urgent about a file, in words beside its title: there a phone shows it too. */
function Urgency({ isOverdue, daysOver, isDueSoon, isResent }: AwaitingRow) {
  return (
    <span className="mt-1 flex flex-wrap gap-2">
      {isOverdue ? <Tag tone="danger">{copy.overdue(daysOver)}</Tag> : isDueSoon ? <Tag tone="warning">{copy.dueSoon}</Tag> : null}
      {isResent ? <Tag tone="info">{copy.resent}</Tag> : null}
    </span>
  );
}

/** Files that wait for the unit's word, with their age and the day they are due; several may be chosen to be confirmed together. */
export function AwaitingTable({ rows, total }: { rows: readonly AwaitingRow[]; total: string }) {
  const { columns } = copy;
  return (
    <Form method="get" action="/viec-cua-don-vi/xac-nhan-nhieu">
      <Table
        caption={copy.awaitingCaption(total)}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "choose",
            header: columns.choose,
            cell: (row) =>
              row.mayConfirm ? (
                <input type="checkbox" name="ho-so" value={row.id} aria-label={copy.choose(row.code ?? row.title)} className="choice screen-only" />
              ) : null,
          },
          {
            key: "title",
            header: columns.title,
            rowHeader: true,
            cell: (row) => (
              <>
                <FileLink {...row} />
                <Urgency {...row} />
                <span className="mt-1 block font-normal">
                  {row.mayConfirm ? <TextLink href={`/ho-so/${row.id}/xac-nhan`}>{copy.confirm}</TextLink> : copy.own}
                </span>
              </>
            ),
          },
          { key: "due", header: columns.due, cell: (row) => <span className="whitespace-nowrap">{formatDay(row.dueOn)}</span> },
          { key: "waiting", header: columns.waiting, numeric: true, cell: (row) => copy.days(row.age) },
          { key: "author", header: columns.author, cell: (row) => row.author },
          { key: "unit", header: columns.unit, cell: (row) => row.unitName },
        ]}
      />
      <div className="screen-only">
        <p className="mt-4 max-w-measure text-sm text-soft">{copy.bulkHint}</p>
        <FormActions>
          <Button tone="secondary">{copy.bulk}</Button>
        </FormActions>
      </div>
    </Form>
  );
}
