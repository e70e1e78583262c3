import { feasibilityLabels } from "#app/copy/labels.ts";
import type { FeasibilityTag as Feasibility } from "#app/domain/feasibility/tags.ts";
import { Tag, type TagTone } from "../data/tag.tsx";

const tones: Record<Feasibility, TagTone> = {
  apply_now: "success",
  needs_polish: "success",
  conditional: "warning",
  pilot_first: "info",
  not_feasible: "neutral",
  refer_up: "info",
};

/** The council's judgement of feasibility, in a word. */
export function FeasibilityTag({ feasibility }: { feasibility: Feasibility }) {
  return <Tag tone={tones[feasibility]}>{feasibilityLabels[feasibility]}</Tag>;
}
