import type { Viewer } from "../access/actor.ts";
import type { InitiativeFacts } from "./facts.ts";
import { initiativePolicy, type InitiativeRule } from "./policy.ts";

/** Every thing that can be done with one file, in the order of its life: the last part of its address and the rule of that address. */
const actions = [
  { path: "tac-gia", rule: initiativePolicy.edit },
  { path: "minh-chung", rule: initiativePolicy.edit },
  { path: "gui", rule: initiativePolicy.submit },
  { path: "dong-y", rule: initiativePolicy.consent },
  { path: "roi", rule: initiativePolicy.leaveAuthorship },
  { path: "ban-giao", rule: initiativePolicy.handOver },
  { path: "bien-nhan", rule: initiativePolicy.readReceipt },
  { path: "giay-to", rule: initiativePolicy.view },
  { path: "phien-ban", rule: initiativePolicy.readVersions },
  { path: "trao-doi", rule: initiativePolicy.readThread },
  { path: "xac-nhan", rule: initiativePolicy.confirm },
  { path: "don-vi-tra-lai", rule: initiativePolicy.returnByUnit },
  { path: "don-vi-tu-choi", rule: initiativePolicy.declineByUnit },
  { path: "tiep-nhan", rule: initiativePolicy.receive },
  { path: "yeu-cau-bo-sung", rule: initiativePolicy.returnForCompletion },
  { path: "phan-cong", rule: initiativePolicy.assign },
  { path: "lien-quan", rule: initiativePolicy.waiveConflicts },
  { path: "phieu-cham", rule: initiativePolicy.openOwnSheet },
  { path: "phieu-kha-thi", rule: initiativePolicy.openOwnSheet },
  { path: "khong-cham", rule: initiativePolicy.abstain },
  { path: "toi-lien-quan", rule: initiativePolicy.recuse },
  { path: "doi-chieu", rule: initiativePolicy.readSheets },
  { path: "hop", rule: initiativePolicy.openMeeting },
  { path: "bieu-quyet", rule: initiativePolicy.recordVote },
  { path: "ket-luan", rule: initiativePolicy.decide },
  { path: "mo-lai", rule: initiativePolicy.reopen },
  { path: "cong-bo", rule: initiativePolicy.publish },
  { path: "go-cong-bo", rule: initiativePolicy.unpublish },
  { path: "len-sang-kien", rule: initiativePolicy.askPromotion },
  { path: "len-sang-kien/tra-loi", rule: initiativePolicy.answerPromotion },
  { path: "rut", rule: initiativePolicy.withdraw },
  { path: "huy", rule: initiativePolicy.cancel },
] as const satisfies readonly { path: string; rule: InitiativeRule }[];

export type ActionPath = (typeof actions)[number]["path"];

/** What the viewer may do with the file now; the same rules guard the addresses themselves. */
export function availableActions(options: { viewer: Viewer; file: InitiativeFacts }): ActionPath[] {
  return actions.filter((action) => action.rule(options.viewer, options.file)).map((action) => action.path);
}
