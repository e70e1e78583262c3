import { beforeAll, describe, expect, it } from "vitest";
import { loadPlan } from "#scripts/load-plan/load-plan.ts";
import { planDocument, readPlanFile, type PlanFile } from "#scripts/load-plan/plan-file.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = testDatabase();
let plan: PlanFile;

beforeAll(async () => {
  plan = await readPlanFile();
  await loadPlan({ db: database.db });
});

const campaign = () => database.db.selectFrom("campaign").selectAll().where("slug", "=", "nang-dong-sang-tao-2023").executeTakeFirstOrThrow();

/** The activities of a level as the database tells them: in order, with sub-activities and units. */
async function activitiesOf(level: "bloc" | "grassroots") {
  const { db } = database;
  const rows = await db.selectFrom("activity").selectAll().where("level", "=", level).orderBy("position").execute();
  const units = await db.selectFrom("activityUnit").selectAll().orderBy("unitId").execute();
  const told = (row: (typeof rows)[number]) => ({
    code: row.code,
    text: row.text,
    lead: units.filter((unit) => unit.activityId === row.id && unit.role === "lead").map((unit) => unit.unitId),
    coordinate: units.filter((unit) => unit.activityId === row.id && unit.role === "coordinate").map((unit) => unit.unitId),
  });
  return rows.filter((row) => row.parentId === null).map((row) => ({ ...told(row), parts: rows.filter((part) => part.parentId === row.id).map(told) }));
}

function activitiesInFile(level: "bloc_level" | "grassroots_level") {
  type Item = Pick<PlanFile["activities"]["bloc_level"]["items"][number], "id" | "text" | "assigned_units" | "coordinating_units">;
  const told = (item: Item) => ({ code: item.id, text: item.text, lead: item.assigned_units.toSorted(), coordinate: item.coordinating_units.toSorted() });
  return plan.activities[level].items.map((item) => ({ ...told(item), parts: item.sub_activities.map(told) }));
}

describe("the loaded 2023 plan", () => {
  it("is the printed one, word for word", async () => {
    const row = await campaign();
    expect({ name: row.name, programme: row.programmeName, start: row.periodStart, end: row.periodEnd }).toEqual({
      name: plan.campaign.name,
      programme: "Sáng kiến công chức, viên chức trẻ",
      start: "2023-04-28",
      end: "2023-06-30",
    });
    expect(row.plan).toEqual(planDocument(plan));
    const targets = await database.db.selectFrom("target").select(["code", "text"]).where("campaignId", "=", row.id).orderBy("position").execute();
    expect(targets).toEqual(plan.targets.map(({ id, text }) => ({ code: id, text })));
    expect(await activitiesOf("bloc")).toEqual(activitiesInFile("bloc_level"));
    expect(await activitiesOf("grassroots")).toEqual(activitiesInFile("grassroots_level"));
  });

  it("keeps K9's three parts with their units and K4's coordinating units", async () => {
    const bloc = await activitiesOf("bloc");
    expect(bloc.map(({ code }) => code)).toEqual(["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9"]);
    expect(bloc[8]?.parts.map(({ code, lead }) => [code, ...lead])).toEqual([
      ["K9a", "doan-so-cong-thuong"],
      ["K9b", "doan-bql-nncnc"],
      ["K9c", "doan-khu-cnc"],
    ]);
    expect(bloc[3]?.coordinate).toEqual(["huyen-doan-nha-be", "thanh-doan-thu-duc"]);
    const grassroots = await activitiesOf("grassroots");
    expect(grassroots[1]?.parts.map(({ code }) => code)).toEqual(["C2a", "C2b", "C2c"]);
  });

  it("names six misprints, each found as printed in its part", async () => {
    const errata = await database.db.selectFrom("erratum").select(["part", "asPrinted", "likelyIntended"]).orderBy("id").execute();
    expect(errata.map((row) => `${row.part}: ${row.asPrinted} → ${row.likelyIntended}`)).toEqual([
      "context: cỗ vũ → cổ vũ",
      "K4: đề bù → đền bù",
      "C3: áp dụng hiểu hóa → áp dụng hiệu quả",
      "C5: hướng dẫn sử cho → hướng dẫn sử dụng cho",
      "C5: sử dụng dụng → sử dụng",
      "C6: truyên truyền → tuyên truyền",
    ]);
    const parts = new Map((await database.db.selectFrom("activity").select(["code", "text"]).execute()).map((row) => [row.code, row.text]));
    parts.set("context", plan.campaign.context.text);
    for (const { part, asPrinted } of errata) expect(parts.get(part)).toContain(asPrinted);
  });
});
