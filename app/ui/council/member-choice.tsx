import { assignmentsCopy as copy, blockLabels } from "#app/copy/council.ts";
import { roleLabels } from "#app/copy/labels.ts";
import type { CouncilRole } from "#app/domain/access/actor.ts";
import type { Block } from "#app/domain/assignment/blocks.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { Choice } from "../forms/choice.tsx";
import { Fieldset } from "../forms/fieldset.tsx";
import type { checkboxProps } from "../forms/conform-field.ts";

export interface MemberRow {
  accountId: number;
  fullName: string;
  unitName: string | null;
  roles: CouncilRole[];
  load: number;
  blocks: Block[];
}

/** The council's members to choose reviewers from: one table with a box on each row, shut where there is a reason against it, which stands beside it. */
export function MemberChoice({ members, defaultValues, ...field }: { members: readonly MemberRow[] } & ReturnType<typeof checkboxProps>) {
  return (
    <Fieldset {...field} label={copy.members} hint={copy.membersHint}>
      {({ id, message }) => {
        const firstFree = members.find(({ blocks }) => blocks.length === 0)?.accountId;
        const columns: TableColumn<MemberRow>[] = [
          {
            key: "name",
            header: copy.columns.name,
            rowHeader: true,
            cell: (member) => (
              <Choice
                type="checkbox"
                id={member.accountId === firstFree ? id : `${id}-${member.accountId}`}
                name={field.name}
                value={String(member.accountId)}
                label={member.fullName}
                hint={member.blocks.length > 0 ? <span className="font-normal">{member.blocks.map((block) => blockLabels[block]).join(". ")}</span> : undefined}
                disabled={member.blocks.length > 0}
                defaultChecked={member.blocks.length === 0 && defaultValues.includes(String(member.accountId))}
                invalid={Boolean(message)}
              />
            ),
          },
          { key: "roles", header: copy.columns.roles, cell: ({ roles }) => roles.map((role) => roleLabels[role]).join(", ") },
          { key: "unit", header: copy.columns.unit, cell: ({ unitName }) => unitName ?? copy.noUnit },
          { key: "load", header: copy.columns.load, cell: ({ load }) => copy.load(load), numeric: true },
        ];
        return <Table caption={copy.members} hideCaption columns={columns} rows={members} rowKey={({ accountId }) => accountId} />;
      }}
    </Fieldset>
  );
}
