import { judgedStatuses } from "#app/domain/initiative/states.ts";
import { findRuledCouncil } from "../councils/ruled-council.ts";
import type { Db } from "../client.ts";
import { selectFacts } from "../initiatives/facts.ts";
import { findCouncilSheets } from "./council-sheets.ts";

/**
 * All that a council has judged or judges: itself with its rubric, its files with the facts that policies ask, and the sheets of all of them. Three queries.
 * Whoever asks leaves out the files of which `initiativePolicy.readSheets` does not let the viewer read the sheets.
 */
export async function findCouncilJudging({ db, councilId }: { db: Db; councilId: number }) {
  const [council, files, sheets] = await Promise.all([
    findRuledCouncil({ db, councilId }),
    selectFacts(db)
      .select("initiative.title")
      .where("initiative.councilId", "=", councilId)
      .where("initiative.status", "in", [...judgedStatuses])
      .execute(),
    findCouncilSheets({ db, councilId }),
  ]);
  return { council, files, sheets };
}
