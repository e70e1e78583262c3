/** A unit to choose, by the name it has on the day of the form. */
export interface UnitChoice {
  id: string;
  name: string;
  /** The name of the unit above; units of one parent stand together. */
  parentName?: string | null | undefined;
  /** 'YYYY-MM-DD' of the last day of a closed unit. */
  validTo?: string | null | undefined;
}

export interface UnitGroup {
  parentName: string | null;
  units: UnitChoice[];
}

const byName = new Intl.Collator("vi").compare;

/** Groups units by the unit above and sorts both by Vietnamese order; units without a parent come first. */
export function groupUnits(units: readonly UnitChoice[]): UnitGroup[] {
  const groups = new Map<string | null, UnitChoice[]>();
  for (const unit of units) {
    const key = unit.parentName ?? null;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups]
    .map(([parentName, members]) => ({ parentName, units: members.sort((left, right) => byName(left.name, right.name)) }))
    .sort((left, right) => (left.parentName === null ? -1 : right.parentName === null ? 1 : byName(left.parentName, right.parentName)));
}
