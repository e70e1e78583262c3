import type { InitiativeFacts } from "../../initiative/facts.ts";
import type { CouncilMember } from "../blocks.ts";
import type { ConflictFacts } from "../conflicts.ts";

/** A file of the council that may be assigned, with all that decides by whom. */
export interface PlanFile extends InitiativeFacts {
  title: string;
  unitName: string;
  fieldSlug: string | null;
  fieldName: string | null;
  /** Of the file's unit. */
  branchId: string;
  conflictFacts: ConflictFacts;
  /** Those who asked not to judge it. */
  abstainedIds: readonly number[];
}

/** A member of the council, or (without a role) somebody who has left it and still has files. */
export interface PlanMember extends CouncilMember {
  fullName: string;
  unitName: string | null;
  /** Null where no unit is noted: then from outside every branch. */
  branchId: string | null;
  fields: readonly string[];
  /** Most files of this council at one time; null: no limit. */
  capacity: number | null;
  isDeputyChair: boolean;
}

export interface PlanWorld {
  /** All files of the council received or under review. */
  files: readonly PlanFile[];
  members: readonly PlanMember[];
}

export const isChairClass = (member: Pick<PlanMember, "roles" | "isDeputyChair">): boolean =>
  member.roles.includes("council_chair") || (member.roles.length > 0 && member.isDeputyChair);
