import type { Tx } from "#db/client.ts";
import type { UnitsToday } from "./catalogue-files.ts";
import type { PlanUnit } from "./plan-file.ts";

interface UnitSeed {
  id: string;
  name: string;
  kind: PlanUnit["kind"];
  parentId: string | null;
  validFrom: string | null;
}

const city = "thanh-doan-tphcm";
const bloc = "doan-khoi-dcd";

/** Who stands above a unit of the plan: from the plan's header, assignments and list of recipients. */
function parentOf(unit: PlanUnit): string | null {
  if (unit.kind === "ban_dang") return "dang-uy-khoi";
  if (unit.role_in_plan === "assigned") return bloc;
  return unit.kind === "doan_cap_tinh" || unit.kind === "cap_uy" ? null : city;
}

/** Adds the units of the plan, whose names hold since before the record begins. Those already there are left alone. */
export async function loadPlanUnits(options: { tx: Tx; units: PlanUnit[] }): Promise<void> {
  const seeds = options.units.map((unit) => ({ id: unit.id, name: unit.name, kind: unit.kind, parentId: parentOf(unit), validFrom: null }));
  await addUnits(options.tx, seeds);
}

/** Adds today's units and what happened to the old ones. An event that is already recorded changes nothing. */
export async function loadUnitsToday(options: { tx: Tx; file: UnitsToday }): Promise<void> {
  const { tx, file } = options;
  await addUnits(
    tx,
    file.units.map(({ parent, ...unit }) => ({ ...unit, parentId: parent })),
  );
  for (const event of file.events) await recordEvent(tx, event);
}

async function addUnits(tx: Tx, seeds: UnitSeed[]): Promise<void> {
  // Parents stand anywhere in the list, so they are set once all rows exist.
  const added = await tx
    .insertInto("unit")
    .values(seeds.map(({ id, kind, validFrom }) => ({ id, kind, validFrom })))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  for (const { id, name, parentId, validFrom } of seeds.filter((seed) => added.some((row) => row.id === seed.id))) {
    await tx.updateTable("unit").set({ parentId }).where("id", "=", id).execute();
    await tx.insertInto("unitName").values({ unitId: id, name, validFrom }).execute();
  }
}

async function recordEvent(tx: Tx, event: UnitsToday["events"][number]): Promise<void> {
  const { sources, targets, ...row } = event;
  const known = await tx
    .selectFrom("unitEvent")
    .innerJoin("unitEventMember", "unitEventMember.eventId", "unitEvent.id")
    .select("unitEvent.id")
    .where("unitEvent.kind", "=", event.kind)
    .where("unitEvent.happenedOn", "=", event.happenedOn)
    .where("unitEventMember.unitId", "in", targets)
    .executeTakeFirst();
  if (known) return;
  const { id } = await tx.insertInto("unitEvent").values(row).returning("id").executeTakeFirstOrThrow();
  const members = [...sources.map((unitId) => ({ unitId, role: "source" as const })), ...targets.map((unitId) => ({ unitId, role: "target" as const }))];
  await tx
    .insertInto("unitEventMember")
    .values(members.map((member) => ({ eventId: id, ...member })))
    .execute();
  if (event.kind !== "merge") return;
  // The merged units end with their names on that day; the record of the time before stays.
  await tx.updateTable("unit").set({ validTo: event.happenedOn }).where("id", "in", sources).where("validTo", "is", null).execute();
  await tx.updateTable("unitName").set({ validTo: event.happenedOn }).where("unitId", "in", sources).where("validTo", "is", null).execute();
}
