import { sql } from "kysely";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import type { Db, Tx } from "#db/client.ts";
import { readAwards, readDefaultRubric, readFields, readUnitsToday } from "./catalogue-files.ts";
import { loadCampaign } from "./load-campaign.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { loadPlanUnits, loadUnitsToday } from "./load-units.ts";
import { readPlanFile } from "./plan-file.ts";

/**
 * Loads the 2023 plan, the units, the fields, the awards and the default rubric: all or nothing.
 * A second run adds only what is missing and overwrites nothing.
 * @returns whether the campaign was added now
 * @throws ZodError where a data file is not as expected
 */
export async function loadPlan(options: { db: Db }): Promise<{ added: boolean }> {
  const [plan, fields, awards, rubric, unitsToday] = await Promise.all([readPlanFile(), readFields(), readAwards(), readDefaultRubric(), readUnitsToday()]);
  return options.db.transaction().execute(async (tx) => {
    const before = await countNames(tx);
    await loadCatalogue({ tx, fields, awards });
    await loadPlanUnits({ tx, units: plan.units });
    await loadUnitsToday({ tx, file: unitsToday });
    // Documents name their units and fields: what is in the search index may be out of step now.
    if ((await countNames(tx)) !== before) await enqueue({ db: tx, task: "check_search", payload: {}, jobKey: "check_search" });
    return { added: await loadCampaign({ tx, plan, rubric }) };
  });
}

/** Changes where names of units or fields, or what became of units, were added. */
async function countNames(tx: Tx): Promise<string> {
  const { rows } = await sql<{ count: string }>`
    select concat_ws('+', (select count(*) from field), (select count(*) from unit_name), (select count(*) from unit_event_member)) as count`.execute(tx);
  return rows[0]?.count ?? "";
}
