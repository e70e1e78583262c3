import { sql } from "kysely";
import type { Misprint } from "#app/domain/campaign/misprints.ts";
import { parsePlan, type Plan } from "#app/domain/campaign/plan.ts";
import type { Db } from "#db/client.ts";

/** Public initiatives linked with a part of the plan, and how many of them some unit applies. */
export interface LinkedCounts {
  published: number;
  applied: number;
}

export interface CampaignTarget extends LinkedCounts {
  code: string;
  text: string;
}

export interface ActivityUnit {
  unitId: string;
  name: string;
  role: "lead" | "coordinate";
}

export interface CampaignActivity extends LinkedCounts {
  id: number;
  parentId: number | null;
  level: "bloc" | "grassroots";
  code: string;
  text: string;
  units: ActivityUnit[];
}

export interface CampaignPage {
  slug: string;
  name: string;
  programmeName: string;
  periodStart: string;
  periodEnd: string | null;
  filingOpensAt: Date | null;
  filingClosesAt: Date | null;
  plan: Plan | null;
  /** By part: an activity's code, or `context`. */
  misprints: (Misprint & { part: string })[];
  /** All public initiatives of the campaign. */
  initiatives: LinkedCounts;
  targets: CampaignTarget[];
  activities: CampaignActivity[];
  /** Grass-roots units of the time of the campaign, and those of them with a public initiative in it. */
  units: { all: number; withInitiative: number };
}

const applied = sql`exists (select from public_application a where a.initiative_id = l.initiative_id and a.stage in ('applied', 'replicated'))`;
const countsOf = (column: "target_id" | "activity_id", of: string) =>
  sql<LinkedCounts>`(select jsonb_build_object('published', count(*), 'applied', count(*) filter (where ${applied}))
    from public_link l where l.${sql.ref(column)} = ${sql.ref(of)})`.as("counts");

/** The campaign as printed, with progress worked out from the data; four queries. @returns undefined where there is no such campaign */
export async function readCampaign(options: { db: Db; slug: string }): Promise<CampaignPage | undefined> {
  const { db, slug } = options;
  const [campaign, targets, activities, units] = await Promise.all([readHead(db, slug), readTargets(db, slug), readActivities(db, slug), readUnits(db, slug)]);
  if (!campaign) return undefined;
  const { counts, plan, ...head } = campaign;
  return {
    ...head,
    plan: parsePlan(plan),
    initiatives: counts,
    targets: targets.map(({ counts: linked, ...target }) => ({ ...target, ...linked })),
    activities: activities.map(({ counts: linked, ...activity }) => ({ ...activity, ...linked })),
    units,
  };
}

function readHead(db: Db, slug: string) {
  return db
    .selectFrom("campaign")
    .select(["slug", "name", "programmeName", "periodStart", "periodEnd", "filingOpensAt", "filingClosesAt", "plan"])
    .select([
      sql<CampaignPage["misprints"]>`coalesce((
        select jsonb_agg(jsonb_build_object('part', e.part, 'asPrinted', e.as_printed, 'likelyIntended', e.likely_intended) order by e.id)
        from erratum e where e.campaign_id = campaign.id), '[]')`.as("misprints"),
      sql<LinkedCounts>`(select jsonb_build_object('published', count(*), 'applied', count(*) filter (where ${applied}))
        from (select id as initiative_id from public_initiative p where p.campaign_id = campaign.id) l)`.as("counts"),
    ])
    .where("slug", "=", slug)
    .executeTakeFirst();
}

function readTargets(db: Db, slug: string) {
  return db
    .selectFrom("target")
    .innerJoin("campaign", "campaign.id", "target.campaignId")
    .select(["target.code", "target.text", countsOf("target_id", "target.id")])
    .where("campaign.slug", "=", slug)
    .orderBy("target.position")
    .execute();
}

function readActivities(db: Db, slug: string) {
  return db
    .selectFrom("activity")
    .innerJoin("campaign", "campaign.id", "activity.campaignId")
    .select(["activity.id", "activity.parentId", "activity.code", "activity.text", countsOf("activity_id", "activity.id")])
    .select([
      sql<CampaignActivity["level"]>`activity.level`.as("level"),
      // The name as on the day the campaign began: the plan speaks of the units of its time.
      sql<ActivityUnit[]>`coalesce((
        select jsonb_agg(jsonb_build_object('unitId', u.unit_id, 'role', u.role, 'name', coalesce(unit_name_on(u.unit_id, campaign.period_start), u.unit_id))
          order by u.role desc, u.unit_id)
        from activity_unit u where u.activity_id = activity.id), '[]')`.as("units"),
    ])
    .where("campaign.slug", "=", slug)
    .orderBy("activity.level")
    .orderBy("activity.parentId", (order) => order.asc().nullsFirst())
    .orderBy("activity.position")
    .execute();
}

async function readUnits(db: Db, slug: string): Promise<CampaignPage["units"]> {
  const result = await sql<CampaignPage["units"]>`
    select count(*)::integer as "all",
      count(*) filter (where exists (select from public_initiative p where p.campaign_id = c.id and p.unit_id = u.id))::integer as with_initiative
    from campaign c join unit u on u.kind in ('co_so_doan', 'chi_doan_co_so')
      and daterange(u.valid_from, u.valid_to) && daterange(c.period_start, c.period_end, '[]')
    where c.slug = ${slug}`.execute(db);
  return result.rows[0] ?? { all: 0, withInitiative: 0 };
}
