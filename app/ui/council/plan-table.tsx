import { fitLabels, originLabels, planCopy as copy } from "#app/copy/assignment-plan.ts";
import { blockLabels } from "#app/copy/council.ts";
import type { Conflict } from "#app/domain/assignment/conflicts.ts";
import type { Fit } from "#app/domain/assignment/plan/fit.ts";
import type { PlanSection } from "#app/domain/assignment/plan/sections.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";
import { ShortageList, type ShortageInNames } from "./shortage-list.tsx";

export interface PlanRow {
  id: number;
  code: string | null;
  title: string;
  unitName: string;
  fieldName: string | null;
  readers: { accountId: number; fullName: string; fit: Fit; origin: "current" | "new"; conflicts: Conflict[] }[];
  missing: number;
  shortages: ShortageInNames[];
}

function Reader({ fullName, fit, origin, conflicts }: PlanRow["readers"][number]) {
  return (
    <li>
      <span className={origin === "new" ? "font-semibold" : undefined}>{fullName}</span>
      <span className="block text-sm text-soft">{`${originLabels[origin]}, ${fitLabels[fit]}`}</span>
      {conflicts.length > 0 ? <strong className="block text-sm text-danger">{conflicts.map((conflict) => blockLabels[conflict]).join(". ")}</strong> : null}
    </li>
  );
}

const columns: TableColumn<PlanRow>[] = [
  {
    key: "file",
    header: copy.columns.file,
    cell: ({ id, code, title }) => (
      <div className="min-w-48">
        <span className="block text-sm font-normal text-soft">{code}</span>
        <TextLink href={`/ho-so/${id}/phan-cong`} quiet>
          {title}
        </TextLink>
      </div>
    ),
    rowHeader: true,
  },
  {
    key: "unit",
    header: copy.columns.unit,
    cell: ({ unitName, fieldName }) => (
      <div className="min-w-36">
        {unitName}
        <span className="block text-sm text-soft">{fieldName ?? copy.noField}</span>
      </div>
    ),
  },
  {
    key: "readers",
    header: copy.columns.readers,
    cell: ({ readers }) =>
      readers.length > 0 ? (
        <ul className="min-w-60 space-y-2">
          {readers.map((reader) => (
            <Reader key={reader.accountId} {...reader} />
          ))}
        </ul>
      ) : (
        copy.nobody
      ),
  },
  {
    key: "lack",
    header: copy.columns.lack,
    cell: ({ missing, shortages }) => (missing === 0 && shortages.length === 0 ? copy.enough : <ShortageList missing={missing} shortages={shortages} />),
  },
];

/** Who would read what: one page of one part of a plan. */
export function PlanTable({ section, rows }: { section: PlanSection; rows: readonly PlanRow[] }) {
  return <Table caption={copy.captions[section]} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
