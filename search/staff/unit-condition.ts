import type { QueueFilter } from "#app/domain/unit/queue-filter.ts";
import { unitDueOn } from "#db/units/waiting.ts";
import { staffCondition } from "./staff-condition.ts";
import { readStaffQuery } from "./staff-query.ts";

/** What an officer typed, as a condition on files that wait for the unit. */
export function unitCondition({ words }: Pick<QueueFilter, "words">) {
  const query = readStaffQuery({ desk: "unit", text: words });
  return { query, condition: staffCondition({ query, scope: { desk: "unit", file: "initiative", showsNames: true, dueOn: unitDueOn } }) };
}
