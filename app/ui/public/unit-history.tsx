import { unitCopy as copy } from "#app/copy/public.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { Section } from "../text/section.tsx";
import { TextLink } from "../text/text-link.tsx";

interface NamedUnit {
  unitId: string;
  name: string;
}

export interface UnitHistoryProps {
  names: readonly { name: string; validFrom: string | null; validTo: string | null }[];
  events: readonly {
    id: number;
    kind: "merge" | "split" | "rename" | "transfer";
    happenedOn: string;
    documentNumber: string | null;
    sources: readonly NamedUnit[];
    targets: readonly NamedUnit[];
  }[];
}

/** The day before 'YYYY-MM-DD': periods are kept half-open, people read them closed. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The names of a unit over time, and the mergers and splits it took part in; nothing where there is only the one name. */
export function UnitHistory({ names, events }: UnitHistoryProps) {
  return (
    <>
      {names.length > 1 ? (
        <Section title={copy.names}>
          <Table
            caption={copy.namesCaption}
            hideCaption
            rows={names}
            rowKey={(row) => `${row.validFrom ?? ""} ${row.name}`}
            columns={[
              { key: "name", header: copy.name, rowHeader: true, cell: (row) => row.name },
              { key: "from", header: copy.from, cell: (row) => (row.validFrom ? formatDay(row.validFrom) : copy.always) },
              { key: "to", header: copy.to, cell: (row) => (row.validTo ? formatDay(dayBefore(row.validTo)) : copy.now) },
            ]}
          />
        </Section>
      ) : null}
      {events.length > 0 ? (
        <Section title={copy.events}>
          <ul className="space-y-6">
            {events.map((event) => (
              <li key={event.id}>
                <p className="font-semibold">{copy.eventOf(copy.eventKinds[event.kind], formatDay(event.happenedOn))}</p>
                <p className="text-sm text-soft">{event.documentNumber ? copy.document(event.documentNumber) : copy.noDocument}</p>
                <Units label={copy.eventFrom} units={event.sources} />
                <Units label={copy.eventTo} units={event.targets} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Units({ label, units }: { label: string; units: readonly NamedUnit[] }) {
  return (
    <p>
      {label}:{" "}
      {units.map((unit, index) => (
        <span key={unit.unitId}>
          {index > 0 ? "; " : null}
          <TextLink href={`/don-vi/${unit.unitId}`}>{unit.name}</TextLink>
        </span>
      ))}
    </p>
  );
}
