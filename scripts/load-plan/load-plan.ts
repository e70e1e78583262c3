import type { Db } from "#db/client.ts";
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
    await loadCatalogue({ tx, fields, awards });
    await loadPlanUnits({ tx, units: plan.units });
    await loadUnitsToday({ tx, file: unitsToday });
    return { added: await loadCampaign({ tx, plan, rubric }) };
  });
}
