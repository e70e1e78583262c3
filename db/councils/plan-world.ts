import { sql } from "kysely";
import type { PlanFile, PlanWorld } from "#app/domain/assignment/plan/world.ts";
import type { Db } from "../client.ts";
import { selectFacts } from "../initiatives/facts.ts";
import { findCouncilConflictFacts } from "./conflict-facts.ts";
import { selectDescribedMembers } from "./described-members.ts";

/** Files that may be assigned: the states of `initiativePolicy.assign`. */
const statuses = ["received", "under_review"] as const;

/** Takes the files for update, in the order of their ids: those of a plan that is being saved. */
export async function lockPlanFiles(options: { tx: Db; councilId: number }): Promise<void> {
  const files = options.tx.selectFrom("initiative").select("id").where("councilId", "=", options.councilId).where("status", "in", statuses);
  await files.orderBy("id").forUpdate().execute();
}

/** All that decides who of the council may read what, on `day` ('YYYY-MM-DD'); three queries, whatever the number of files and members. */
export async function findPlanWorld(options: { db: Db; councilId: number; day: string }): Promise<PlanWorld> {
  const { db, councilId, day } = options;
  const [files, conflictFacts, members] = await Promise.all([
    selectFacts(db)
      .leftJoin("field", "field.slug", "initiative.fieldSlug")
      .select(["initiative.title", "initiative.unitName", "initiative.fieldSlug", "field.name as fieldName"])
      .select(sql<string>`unit_branch(initiative.unit_id)`.as("branchId"))
      .select(sql<number[]>`array(select reviewer_id from review_assignment r where r.initiative_id = initiative.id and r.abstained)`.as("abstainedIds"))
      .where("initiative.councilId", "=", councilId)
      .where("initiative.status", "in", statuses)
      .orderBy("initiative.id")
      .execute(),
    findCouncilConflictFacts({ db, councilId, statuses, day }),
    selectDescribedMembers({ db, councilId, day }).execute(),
  ]);
  return {
    // A file that came between the two queries waits for the next plan.
    files: files.flatMap((file): PlanFile[] => {
      const facts = conflictFacts.get(file.id);
      return facts ? [{ ...file, conflictFacts: facts }] : [];
    }),
    members,
  };
}
