import { eventsCopy as copy } from "#app/copy/admin.ts";
import { feasibilityLabels, outcomeLabels, roleLabels, statusLabels } from "#app/copy/labels.ts";
import { factLabels } from "#app/copy/verbs.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";

export interface EventFactsProps {
  reason: string | null;
  data: Readonly<Record<string, unknown>>;
}

const codes: Record<string, Readonly<Record<string, string>>> = {
  from: statusLabels,
  to: statusLabels,
  role: roleLabels,
  feasibility: feasibilityLabels,
  outcome: outcomeLabels,
};

/** A coded value in words, a day as people write it, anything else as it stands. */
function valueOf(key: string, value: unknown): string {
  const text = Array.isArray(value) ? value.map(String).join(", ") : typeof value === "string" ? value : JSON.stringify(value);
  return codes[key]?.[text] ?? formatDay(text);
}

const order = Object.keys(factLabels);
/** The database keeps no order of facts; people read them in the order of their labels: from before to. */
const rankOf = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);

/** The reason of an event and the facts it carries; nothing for an event that carries none. */
export function EventFacts({ reason, data }: EventFactsProps) {
  const facts = Object.entries(data)
    .filter(([, value]) => value !== null && value !== "")
    .sort(([one], [other]) => rankOf(one) - rankOf(other));
  return (
    <>
      {reason ? <p>{copy.reason(reason)}</p> : null}
      {facts.length > 0 ? (
        <p className="text-sm text-soft">{facts.map(([key, value]) => `${factLabels[key] ?? key}: ${valueOf(key, value)}`).join("; ")}</p>
      ) : null}
    </>
  );
}
