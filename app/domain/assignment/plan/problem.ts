import { findBlocks, type Block } from "../blocks.ts";
import type { AssignmentProblem, Pair } from "../solver/problem.ts";
import { fitOf, fitPoints } from "./fit.ts";
import { evennessOf, type PlanOptions } from "./options.ts";
import { isChairClass, type PlanFile, type PlanMember } from "./world.ts";

/** Why a member cannot be given the file; somebody who left the council cannot be given any. */
export function blocksOf(options: { member: PlanMember; file: PlanFile }): (Block | "left_council")[] {
  const { member, file } = options;
  if (member.roles.length === 0) return ["left_council"];
  return findBlocks({
    member,
    facts: file.conflictFacts,
    status: file.status,
    assignedIds: file.reviewers.map(({ accountId }) => accountId),
    abstainedIds: file.abstainedIds,
  });
}

/** How many of the files each person has. */
export function countFiles(files: readonly PlanFile[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { reviewers } of files) for (const { accountId } of reviewers) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  return counts;
}

/**
 * The problem for the solver. Every assignment that there is stays: a person may have begun their sheets, and whether they have is their own business.
 * @param options.others files of the council that are no part of the plan: their readers carry them
 */
export function planProblem(options: {
  files: readonly PlanFile[];
  others: readonly PlanFile[];
  members: readonly PlanMember[];
  options: PlanOptions;
}): AssignmentProblem {
  const { files, members } = options;
  const { readers, priority, ...rules } = options.options;
  const carried = countFiles(options.others);
  const locked: Pair[] = [];
  const blocked: Pair[] = [];
  const affinities: (Pair & { affinity: number })[] = [];
  for (const file of files) {
    const has = new Set(file.reviewers.map(({ accountId }) => accountId));
    for (const member of members) {
      const pair = { fileId: String(file.id), reviewerId: String(member.accountId) };
      if (has.has(member.accountId)) locked.push(pair);
      else if (blocksOf({ member, file }).length > 0) blocked.push(pair);
      affinities.push({ ...pair, affinity: fitPoints[fitOf({ fieldSlug: file.fieldSlug, fields: member.fields })] });
    }
  }
  return {
    files: files.map(({ id, branchId }) => ({ id: String(id), readers, branchId })),
    reviewers: members.map((member) => ({
      id: String(member.accountId),
      capacity: member.capacity ?? Infinity,
      load: carried.get(member.accountId) ?? 0,
      branchId: member.branchId ?? `no unit, account ${member.accountId}`,
      isChairClass: isChairClass(member),
    })),
    affinities,
    blocked,
    locked,
    previous: [],
    rules,
    evenness: evennessOf[priority],
    changeCost: 0,
  };
}
