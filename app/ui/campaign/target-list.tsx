import { campaignCopy as copy } from "#app/copy/campaign.ts";
import type { Misprint } from "#app/domain/campaign/misprints.ts";
import { formatNumber } from "../format.ts";
import { PrintedText } from "./printed-text.tsx";

export interface PlanPart {
  code: string;
  text: string;
  published: number;
  applied: number;
}

/** What the data says about one part, once there is something to say. */
export function LinkedCount({ part }: { part: Pick<PlanPart, "published" | "applied"> }) {
  if (part.published === 0) return null;
  return <p className="mt-1 text-sm text-soft">{copy.linked(formatNumber(part.published), formatNumber(part.applied))}</p>;
}

/** Targets as printed, each with an anchor of its code. */
export function TargetList({ targets, misprints }: { targets: readonly PlanPart[]; misprints: readonly (Misprint & { part: string })[] }) {
  return (
    <dl className="max-w-measure space-y-6">
      {targets.map((target) => (
        <div key={target.code} id={target.code} className="keep-together">
          <dt className="font-semibold text-accent">{target.code}</dt>
          <dd>
            <p>
              <PrintedText text={target.text} misprints={misprints.filter(({ part }) => part === target.code)} />
            </p>
            <LinkedCount part={target} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
