import type { Actor } from "../../access/actor.ts";
import { initiativePolicy } from "../../initiative/policy.ts";
import type { Block } from "../blocks.ts";
import { findConflicts, type Conflict } from "../conflicts.ts";
import type { PlannedPair, Shortage } from "../solver/problem.ts";
import { solveAssignment } from "../solver/solve.ts";
import { fitOf, type Fit } from "./fit.ts";
import type { PlanOptions } from "./options.ts";
import { blocksOf, countFiles, planProblem } from "./problem.ts";
import type { PlanFile, PlanMember, PlanWorld } from "./world.ts";

export interface PlannedReader {
  accountId: number;
  fit: Fit;
  origin: "current" | "new";
  /** Of one who has the file already: found since then, for the secretary to end the assignment. */
  conflicts: Conflict[];
}

/** Why a file lacks readers, with those whose change would free it; people who have left the council are not named. */
export interface PlanShortage {
  constraint: Shortage["constraint"];
  /** Only for conflicts: members who could read it. */
  candidates: number | null;
  people: { accountId: number; blocks: Block[] }[];
}

export interface PlannedFile {
  id: number;
  readers: PlannedReader[];
  missing: number;
  shortages: PlanShortage[];
}

export interface AssignmentPreview {
  files: PlannedFile[];
  /** Files of this council that each member has now and would have. */
  loads: { accountId: number; before: number; after: number; capacity: number | null }[];
}

const named = (shortage: Shortage): string[] =>
  shortage.constraint === "capacity" ? shortage.morePlacesAt : shortage.constraint === "locked" ? shortage.unlockAnyOf : shortage.unblockAnyOf;

function explain(options: { shortage: Shortage; file: PlanFile; members: ReadonlyMap<string, PlanMember> }): PlanShortage {
  const { shortage, file, members } = options;
  const people = named(shortage).flatMap((id) => {
    const member = members.get(id);
    if (!member || (member.roles.length === 0 && shortage.constraint !== "locked")) return [];
    const blocks = blocksOf({ member, file }).filter((block) => block !== "left_council");
    return [{ accountId: member.accountId, blocks }];
  });
  return { constraint: shortage.constraint, candidates: shortage.constraint === "conflicts" ? shortage.candidates : null, people };
}

/**
 * The best division of the files that `actor` may assign, beside what is assigned already. The same world and options give the same plan.
 * Files of which they are an author are no part of it; readers of those carry them all the same.
 */
export function planAssignment(options: { actor: Actor; world: PlanWorld; options: PlanOptions }): AssignmentPreview {
  const { actor, world } = options;
  const files = world.files.filter((file) => initiativePolicy.assign(actor, file));
  const others = world.files.filter((file) => !initiativePolicy.assign(actor, file));
  const { members } = world;
  const plan = solveAssignment(planProblem({ files, others, members, options: options.options }));
  const byId = new Map(members.map((member) => [String(member.accountId), member]));
  const pairs = new Map<string, PlannedPair[]>();
  for (const pair of plan.pairs) pairs.set(pair.fileId, [...(pairs.get(pair.fileId) ?? []), pair]);
  const unmet = new Map(plan.unmet.map((file) => [file.fileId, file]));
  const after = new Map(plan.loads.map((load) => [load.reviewerId, load.after]));
  const before = countFiles(world.files);
  return {
    files: files.map((file) => {
      const lack = unmet.get(String(file.id));
      const readers = (pairs.get(String(file.id)) ?? []).flatMap((pair): PlannedReader[] => {
        const member = byId.get(pair.reviewerId);
        if (!member) return [];
        const isCurrent = pair.origin === "locked";
        return [
          {
            accountId: member.accountId,
            fit: fitOf({ fieldSlug: file.fieldSlug, fields: member.fields }),
            origin: isCurrent ? "current" : "new",
            conflicts: isCurrent ? findConflicts({ candidate: member, facts: file.conflictFacts }) : [],
          },
        ];
      });
      const shortages = (lack?.shortages ?? []).map((shortage) => explain({ shortage, file, members: byId }));
      return { id: file.id, readers, missing: lack?.missing ?? 0, shortages };
    }),
    loads: members.map(({ accountId, capacity }) => ({
      accountId,
      before: before.get(accountId) ?? 0,
      after: after.get(String(accountId)) ?? 0,
      capacity,
    })),
  };
}

/** The pairs that the plan adds, file by file. */
export const addedPairs = (preview: AssignmentPreview): { fileId: number; accountId: number }[] =>
  preview.files.flatMap(({ id, readers }) => readers.flatMap(({ accountId, origin }) => (origin === "new" ? [{ fileId: id, accountId }] : [])));
