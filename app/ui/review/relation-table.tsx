import { Form } from "@remix-run/react";
import { relationLabels, relationsCopy as copy } from "#app/copy/relations.ts";
import type { RelationKind } from "#app/domain/assignment/relations.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Button } from "../navigation/button.tsx";

interface Relation {
  id: number;
  kind: RelationKind;
  name: string;
  /** ISO instant. */
  declaredAt: string;
}

/** What the person declared, each to be taken back. */
export function RelationTable({ relations }: { relations: readonly Relation[] }) {
  return (
    <Table
      caption={copy.caption}
      rows={relations}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: copy.columns.name, rowHeader: true, cell: ({ name }) => <span className="break-words">{name}</span> },
        { key: "kind", header: copy.columns.kind, cell: ({ kind }) => relationLabels[kind] },
        { key: "at", header: copy.columns.at, cell: ({ declaredAt }) => formatInstant(declaredAt) },
        {
          key: "end",
          header: copy.columns.end,
          cell: ({ id, name }) => (
            <Form method="post" action="/cham-diem/quan-he/thoi" className="screen-only">
              <HiddenFields values={{ relation: id }} />
              <Button tone="secondary">
                {copy.end}
                <span className="sr-only"> {name}</span>
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
}
