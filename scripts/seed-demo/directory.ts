import type { Tx } from "#db/client.ts";

export interface DemoPerson {
  id: number;
  email: string;
  fullName: string;
  unitId: string;
  jobTitle: string | null;
  birthDate: string | null;
  qualification: string | null;
}

export interface DemoCriterion {
  id: number;
  bands: { id: number; lowest: number; highest: number }[];
}

/** Where the names used in the demo files lead to in the database. A name that leads nowhere throws. */
export interface Directory {
  person(email: string): DemoPerson;
  campaignId(slug: string): number;
  councilId(key: string): number;
  /** Criteria of the council's rubric, in order. */
  criteria(councilId: number): DemoCriterion[];
  /** The part of a campaign's plan with that code. */
  planPart(kind: "target" | "activity", campaignSlug: string, code: string): number;
  /** The unit's name on a day 'YYYY-MM-DD'. */
  unitName(unitId: string, day: string): string;
  initiativeId(key: string): number;
  /** Tells which row a dossier became. */
  addInitiative(key: string, id: number): void;
}

/** Reads everything the demo files may name. @param options.councils ids of the councils by their key in the files */
export async function readDirectory(options: { tx: Tx; councils: ReadonlyMap<string, number> }): Promise<Directory> {
  const { tx, councils } = options;
  const accounts = await tx
    .selectFrom("account")
    .select(["id", "email", "fullName", "unitId", "jobTitle", "birthDate", "qualification"])
    .where("unitId", "is not", null)
    .execute();
  const campaigns = await tx.selectFrom("campaign").select(["id", "slug"]).execute();
  const targets = await tx.selectFrom("target").innerJoin("campaign", "campaign.id", "target.campaignId").select(["target.id", "slug", "code"]).execute();
  const activities = await tx
    .selectFrom("activity")
    .innerJoin("campaign", "campaign.id", "activity.campaignId")
    .select(["activity.id", "slug", "code"])
    .execute();
  const names = await tx.selectFrom("unitName").select(["unitId", "name", "validFrom", "validTo"]).execute();
  const bands = await tx
    .selectFrom("council")
    .innerJoin("criterion", "criterion.rubricId", "council.rubricId")
    .innerJoin("band", "band.criterionId", "criterion.id")
    .select(["council.id as councilId", "criterion.id as criterionId", "band.id", "lowest", "highest"])
    .orderBy("criterion.position")
    .execute();

  const people = new Map(accounts.map((row) => [row.email, { ...row, unitId: row.unitId ?? "" }]));
  const campaignIds = new Map(campaigns.map((row) => [row.slug, row.id]));
  const parts = new Map([
    ...targets.map((row) => [`target ${row.slug} ${row.code}`, row.id] as const),
    ...activities.map((row) => [`activity ${row.slug} ${row.code}`, row.id] as const),
  ]);
  const initiatives = new Map<string, number>();
  return {
    person: (email) => found(people, email),
    campaignId: (slug) => found(campaignIds, slug),
    councilId: (key) => found(councils, key),
    criteria(councilId) {
      const criteria = new Map<number, DemoCriterion>();
      for (const band of bands.filter((row) => row.councilId === councilId)) {
        const criterion = criteria.get(band.criterionId) ?? { id: band.criterionId, bands: [] };
        criterion.bands.push(band);
        criteria.set(criterion.id, criterion);
      }
      return [...criteria.values()];
    },
    planPart: (kind, campaignSlug, code) => found(parts, `${kind} ${campaignSlug} ${code}`),
    unitName(unitId, day) {
      const held = names.find((row) => row.unitId === unitId && (row.validFrom ?? "") <= day && day < (row.validTo ?? "9999"));
      if (!held) throw new Error(`Unit ${unitId} has no name on ${day}`);
      return held.name;
    },
    initiativeId: (key) => found(initiatives, key),
    addInitiative: (key, id) => void initiatives.set(key, id),
  };
}

function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo files name ${key}, which does not exist`);
  return value;
}
