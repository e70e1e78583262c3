import { planAssignment } from "../domain/assignment/plan/plan.ts";
import { remembering } from "./remembering.ts";

/** `planAssignment`, which takes a second or more for a thousand files, made once for all pages of a plan and for saving it. */
export const findAssignmentPlan = remembering({ compute: planAssignment, most: 4 });
