import { isBoard, isOfficerOf, type Viewer } from "../access/actor.ts";
import type { ApplicationFacts } from "./facts.ts";
import { hasBegun, nextStages } from "./stages.ts";

type ApplicationRule = (viewer: Viewer, application: ApplicationFacts) => boolean;

/** A unit officer records for the own unit, the board for any. */
export const mayRecordFor = (viewer: Viewer, unitId: string): boolean => isBoard(viewer) || isOfficerOf(viewer, unitId);

const handles: ApplicationRule = (viewer, { unitId }) => mayRecordFor(viewer, unitId);
/** Nobody vouches for the effect of an own initiative (domain notes §3). */
const judges: ApplicationRule = (viewer, { authorIds }) => viewer !== null && isBoard(viewer) && !authorIds.includes(viewer.accountId);

export const applicationPolicy = {
  view: handles,
  changeStage: (viewer, application) => handles(viewer, application) && nextStages(application.stage).length > 0,
  verify: (viewer, application) => judges(viewer, application) && !application.isVerified && hasBegun(application.stage),
  endVerification: (viewer, application) => judges(viewer, application) && application.isVerified,
} as const satisfies Record<string, ApplicationRule>;
