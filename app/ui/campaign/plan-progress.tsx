import { campaignCopy as copy } from "#app/copy/campaign.ts";
import { Table } from "../data/table.tsx";
import { formatNumber } from "../format.ts";
import { Progress } from "../text/progress.tsx";
import { TextLink } from "../text/text-link.tsx";
import type { Activity } from "./activity-list.tsx";
import type { PlanPart } from "./target-list.tsx";

export interface PlanProgressProps {
  initiatives: { published: number; applied: number };
  units: { all: number; withInitiative: number };
  targets: readonly PlanPart[];
  activities: readonly Activity[];
}

/** How far the campaign is: every number is counted from public initiatives and recorded applications. */
export function PlanProgress({ initiatives, units, targets, activities }: PlanProgressProps) {
  const served = activities.filter((activity) => activity.published > 0);
  return (
    <>
      <p className="max-w-measure text-soft">{copy.progressNote}</p>
      <p className="mt-4 max-w-measure">{copy.progressInitiatives(formatNumber(initiatives.published), formatNumber(initiatives.applied))}</p>
      <div className="my-6 max-w-measure">
        <Progress
          label={copy.progressUnits}
          value={units.withInitiative}
          max={units.all}
          text={copy.progressUnitsText(formatNumber(units.withInitiative), formatNumber(units.all))}
        />
      </div>
      <div className="max-w-measure space-y-8">
        {targets.length > 0 ? <Counts caption={copy.progressTargets} parts={targets} /> : null}
        {served.length > 0 ? <Counts caption={copy.progressActivities} parts={served} /> : null}
      </div>
    </>
  );
}

function Counts({ caption, parts }: { caption: string; parts: readonly PlanPart[] }) {
  return (
    <Table
      caption={caption}
      rows={parts}
      rowKey={(part) => part.code}
      columns={[
        { key: "code", header: copy.progressCode, rowHeader: true, cell: (part) => <TextLink href={`#${part.code}`}>{part.code}</TextLink> },
        { key: "published", header: copy.progressPublished, numeric: true, cell: (part) => formatNumber(part.published) },
        { key: "applied", header: copy.progressApplied, numeric: true, cell: (part) => formatNumber(part.applied) },
      ]}
    />
  );
}
