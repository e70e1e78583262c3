import { isBoard, sitsOn, type Viewer } from "../access/actor.ts";

/** Who may do what with a council as a whole; for everybody else its pages are not there. */
export type CouncilRule = (viewer: Viewer, councilId: number) => boolean;

const isSecretary: CouncilRule = (viewer, councilId) => sitsOn(viewer, "council_secretary", councilId);
const isChair: CouncilRule = (viewer, councilId) => sitsOn(viewer, "council_chair", councilId);
const leads: CouncilRule = (viewer, councilId) => isChair(viewer, councilId) || isSecretary(viewer, councilId);

export const councilPolicy = {
  /** Give many files to readers at once: those who assign one file, the secretary. Of which files, `initiativePolicy.assign` says for each. */
  assign: isSecretary,
  /** Note fields of expertise and capacity of the members. */
  describeMembers: isSecretary,
  /** Who still owes sheets, and who is late: of files whose sheets the viewer may read, `initiativePolicy.readSheets` says of which. */
  readProgress: leads,
  /**
   * See the sheets of all files side by side and how strictly the members judge, of files whose sheets the viewer may read. Never for who sits there as a
   * mere member, whatever else they are: to know how one's strictness compares would change how one judges.
   */
  compareSheets: (viewer, councilId) => leads(viewer, councilId) || (isBoard(viewer) && !sitsOn(viewer, "council_member", councilId)),
} as const satisfies Record<string, CouncilRule>;
