import { statusLabels } from "#app/copy/labels.ts";
import type { VisibleStatus } from "#app/domain/initiative/policy.ts";
import { Tag, type TagTone } from "./tag.tsx";

const tones: Record<VisibleStatus, TagTone> = {
  draft: "neutral",
  awaiting_unit: "info",
  returned_by_unit: "warning",
  declined_by_unit: "danger",
  awaiting_intake: "info",
  received: "info",
  returned_for_completion: "warning",
  under_review: "info",
  in_council: "info",
  awaiting_release: "info",
  approved: "success",
  needs_work: "warning",
  not_approved: "danger",
  withdrawn: "neutral",
  cancelled: "neutral",
};

/** The state of an initiative by its Vietnamese name: amber waits for the author, red is an end, green is a pass. */
export function StatusTag({ status }: { status: VisibleStatus }) {
  return <Tag tone={tones[status]}>{statusLabels[status]}</Tag>;
}
