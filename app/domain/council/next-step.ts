import type { Viewer } from "../access/actor.ts";
import { isComplete } from "../assignment/progress.ts";
import type { InitiativeFacts } from "../initiative/facts.ts";
import { initiativePolicy } from "../initiative/policy.ts";

export type CouncilStep = "receive" | "assign" | "open_meeting" | "record_vote" | "decide" | "read_sheets";

/** The page of each step, below `/ho-so/:id/`. */
export const stepPages: Record<CouncilStep, string> = {
  receive: "tiep-nhan",
  assign: "phan-cong",
  open_meeting: "hop",
  record_vote: "bieu-quyet",
  decide: "ket-luan",
  read_sheets: "doi-chieu",
};

/** What chair or secretary would do next with a file of their desk; null where they wait for somebody else. */
export function nextCouncilStep(options: { viewer: Viewer; file: InitiativeFacts }): CouncilStep | null {
  const { viewer, file } = options;
  if (initiativePolicy.receive(viewer, file)) return "receive";
  if (initiativePolicy.decide(viewer, file)) return "decide";
  if (initiativePolicy.recordVote(viewer, file)) return "record_vote";
  if (initiativePolicy.readSheets(viewer, file)) {
    if (initiativePolicy.openMeeting(viewer, file) && isComplete(file)) return "open_meeting";
    if (!initiativePolicy.assign(viewer, file)) return "read_sheets";
  }
  return initiativePolicy.assign(viewer, file) ? "assign" : null;
}
