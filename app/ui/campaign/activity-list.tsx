import { campaignCopy as copy } from "#app/copy/campaign.ts";
import type { Misprint } from "#app/domain/campaign/misprints.ts";
import { TextLink } from "../text/text-link.tsx";
import { PrintedText } from "./printed-text.tsx";
import { LinkedCount, type PlanPart } from "./target-list.tsx";

export interface Activity extends PlanPart {
  id: number;
  parentId: number | null;
  level: "bloc" | "grassroots";
  units: readonly { unitId: string; name: string; role: "lead" | "coordinate" }[];
}

export interface ActivityListProps {
  activities: readonly Activity[];
  misprints: readonly (Misprint & { part: string })[];
}

/** Activities of one level as printed, with their units; the parts of one stand below it. */
export function ActivityList({ activities, misprints }: ActivityListProps) {
  return (
    <ol className="max-w-measure space-y-8">
      {activities
        .filter((activity) => activity.parentId === null)
        .map((activity) => (
          <li key={activity.id} id={activity.code}>
            <ActivityText activity={activity} misprints={misprints} />
            {activity.units.length === 0 ? <p className="mt-1 text-sm text-soft">{activity.level === "bloc" ? copy.noUnit : copy.allUnits}</p> : null}
            <Parts of={activity} activities={activities} misprints={misprints} />
          </li>
        ))}
    </ol>
  );
}

function Parts({ of, activities, misprints }: ActivityListProps & { of: Activity }) {
  const parts = activities.filter((activity) => activity.parentId === of.id);
  if (parts.length === 0) return null;
  return (
    <ol aria-label={copy.parts(of.code)} className="mt-4 space-y-4 border-l-2 border-line pl-5">
      {parts.map((part) => (
        <li key={part.id} id={part.code}>
          <ActivityText activity={part} misprints={misprints} />
        </li>
      ))}
    </ol>
  );
}

function ActivityText({ activity, misprints }: { activity: Activity; misprints: ActivityListProps["misprints"] }) {
  return (
    <>
      <p className="font-semibold text-accent">{activity.code}</p>
      <p>
        <PrintedText text={activity.text} misprints={misprints.filter(({ part }) => part === activity.code)} />
      </p>
      <Units label={copy.lead} units={activity.units.filter((unit) => unit.role === "lead")} />
      <Units label={copy.coordinate} units={activity.units.filter((unit) => unit.role === "coordinate")} />
      <LinkedCount part={activity} />
    </>
  );
}

function Units({ label, units }: { label: string; units: Activity["units"] }) {
  if (units.length === 0) return null;
  return (
    <p className="mt-1 text-sm">
      <span className="text-soft">{label}: </span>
      {units.map((unit, index) => (
        <span key={unit.unitId}>
          {index > 0 ? "; " : null}
          <TextLink href={`/don-vi/${unit.unitId}`}>{unit.name}</TextLink>
        </span>
      ))}
    </p>
  );
}
