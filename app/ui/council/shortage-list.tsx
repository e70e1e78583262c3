import { namesOf, planCopy as copy, shortageSentences } from "#app/copy/assignment-plan.ts";
import { blockLabels } from "#app/copy/council.ts";
import type { Block } from "#app/domain/assignment/blocks.ts";
import type { PlanShortage } from "#app/domain/assignment/plan/plan.ts";

export interface ShortageInNames {
  constraint: PlanShortage["constraint"];
  candidates: number | null;
  people: { fullName: string; blocks: Block[] }[];
  /** People left out. */
  more: number;
}

/** A name with what stands against it: “Lê Thị B (cùng đơn vị với hồ sơ hoặc tác giả)”. */
function withReasons({ fullName, blocks }: ShortageInNames["people"][number]): string {
  const reasons = blocks.filter((block) => block !== "already_assigned").map((block) => blockLabels[block]);
  const inSentence = reasons.map((reason) => reason.charAt(0).toLowerCase() + reason.slice(1));
  return inSentence.length > 0 ? `${fullName} (${inSentence.join("; ")})` : fullName;
}

/** How many readers a file lacks, why, and what would free it. */
export function ShortageList({ missing, shortages }: { missing: number; shortages: readonly ShortageInNames[] }) {
  return (
    <>
      <p className="font-semibold">{missing > 0 ? copy.missing(missing) : copy.ruleBroken}</p>
      <ul className="min-w-60 space-y-2 text-sm">
        {shortages.map(({ constraint, candidates, people, more }) => (
          <li key={constraint}>{shortageSentences({ constraint, candidates, names: namesOf(people.map(withReasons), more) })}</li>
        ))}
      </ul>
    </>
  );
}
