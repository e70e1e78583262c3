import { Form } from "@remix-run/react";
import { blockLabels } from "#app/copy/council.ts";
import { waiversCopy as copy } from "#app/copy/waivers.ts";
import type { Conflict } from "#app/domain/assignment/conflicts.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Button } from "../navigation/button.tsx";

interface Member {
  accountId: number;
  fullName: string;
  conflicts: Conflict[];
  mayBeLetThrough: boolean;
}

/** Members in conflict with a file, each with every reason. */
export function ConflictTable({ members, waivedIds }: { members: readonly Member[]; waivedIds: readonly number[] }) {
  return (
    <Table
      caption={copy.caption}
      columns={[
        { key: "name", header: copy.columns.name, cell: ({ fullName }: Member) => fullName, rowHeader: true },
        { key: "conflicts", header: copy.columns.conflicts, cell: ({ conflicts }: Member) => conflicts.map((conflict) => blockLabels[conflict]).join(". ") },
        { key: "state", header: copy.columns.state, cell: ({ accountId }: Member) => (waivedIds.includes(accountId) ? copy.waived : copy.barred) },
      ]}
      rows={members}
      rowKey={({ accountId }) => accountId}
    />
  );
}

interface Waiver {
  id: number;
  fullName: string;
  reason: string;
  waivedAt: Date | string;
  waivedBy: string;
}

/** What the chair let pass, to be taken back. */
export function GivenWaivers({ fileId, waivers }: { fileId: number; waivers: readonly Waiver[] }) {
  return (
    <ul className="space-y-6">
      {waivers.map(({ id, fullName, reason, waivedAt, waivedBy }) => (
        <li key={id}>
          <p className="font-semibold">{copy.given(fullName, formatInstant(new Date(waivedAt)), waivedBy)}</p>
          <p className="max-w-measure">{reason}</p>
          <Form method="post" action={`/ho-so/${fileId}/lien-quan/thoi`} className="mt-2">
            <HiddenFields values={{ waiver: id }} />
            <Button tone="secondary">
              {copy.withdraw}
              <span className="sr-only"> {fullName}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
