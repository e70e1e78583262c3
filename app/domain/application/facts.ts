import type { Stage } from "./stages.ts";

/** All that a policy may ask about one record of application. */
export interface ApplicationFacts {
  id: number;
  initiativeId: number;
  unitId: string;
  stage: Stage;
  startedOn: string | null;
  isVerified: boolean;
  /** Accounts of the initiative's authors. */
  authorIds: readonly number[];
}
