import type { CouncilRole } from "../access/actor.ts";
import type { Status } from "../initiative/states.ts";
import { findConflicts, type Candidate, type Conflict, type ConflictFacts } from "./conflicts.ts";

/** Why a member of the council cannot be given this file now: a conflict, or that they have it, or asked not to judge it, or that they can read sheets handed in. */
export type Block = Conflict | "already_assigned" | "abstained" | "reads_sheets";

export interface CouncilMember extends Candidate {
  roles: readonly CouncilRole[];
}

/**
 * All reasons against an assignment. Chair and secretary read the sheets of others as soon as these are handed in, so they join with the first
 * assignment or not at all; the rule asks only for the state, lest its answer tell how many sheets there are.
 */
export function findBlocks(options: {
  member: CouncilMember;
  facts: ConflictFacts;
  status: Status;
  assignedIds: readonly number[];
  abstainedIds: readonly number[];
}): Block[] {
  const { member, facts, status, assignedIds, abstainedIds } = options;
  if (assignedIds.includes(member.accountId)) return ["already_assigned"];
  const readsSheets = status !== "received" && member.roles.some((role) => role !== "council_member");
  const abstained = abstainedIds.includes(member.accountId) ? (["abstained"] as const) : [];
  return [...findConflicts({ candidate: member, facts }), ...abstained, ...(readsSheets ? (["reads_sheets"] as const) : [])];
}
