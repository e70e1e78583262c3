import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { selectInitiativeCards, type InitiativeCard } from "#db/public/initiative-cards.ts";

export interface HomeFigures {
  /** Initiatives that at least one unit applies now. */
  applied: number;
  /** Applications by a unit other than the initiative's own, that go on or have become practice. */
  replications: number;
  /** Units that apply at least one initiative now. */
  units: number;
  /** Verified by the board only. Whole hours and đồng, as text: bigint. */
  savedHours: string;
  savedVnd: string;
}

export interface Honour {
  id: number;
  awardName: string;
  decisionNumber: string;
  signedOn: string;
  /** The first three whose names are public, in the order of the record. */
  names: string[];
  /** Recipients besides them, named on the record's page or nowhere. */
  others: number;
}

export interface HomePage {
  figures: HomeFigures;
  newest: InitiativeCard[];
  honours: Honour[];
  /** The campaign that takes dossiers now; else the latest one. */
  campaign: { slug: string; name: string; filingClosesAt: Date | null; isOpen: boolean } | null;
}

/** The home page in four queries; all numbers are worked out from the public views. */
export async function readHome(options: { db: Db; now: Date }): Promise<HomePage> {
  const { db, now } = options;
  const [figures, newest, honours, campaign] = await Promise.all([
    readFigures(db),
    selectInitiativeCards(db).orderBy("publishedAt", "desc").orderBy("id", "desc").limit(5).execute(),
    readHonours(db),
    readCampaign(db, now),
  ]);
  return { figures, newest, honours, campaign: campaign ?? null };
}

async function readFigures(db: Db): Promise<HomeFigures> {
  const result = await sql<HomeFigures>`
    select
      count(distinct initiative_id) filter (where stage in ('applied', 'replicated'))::integer as applied,
      count(*) filter (where is_replication and stage in ('applied', 'replicated'))::integer as replications,
      count(distinct unit_id) filter (where stage in ('applied', 'replicated'))::integer as units,
      coalesce(sum(saved_hours) filter (where verified), 0)::text as saved_hours,
      coalesce(sum(saved_vnd) filter (where verified), 0)::text as saved_vnd
    from public_application`.execute(db);
  return result.rows[0] ?? { applied: 0, replications: 0, units: 0, savedHours: "0", savedVnd: "0" };
}

function readHonours(db: Db): Promise<Honour[]> {
  return db
    .selectFrom("publicCommendation")
    .select(["id", "awardName", "decisionNumber", "signedOn"])
    .select([
      sql<string[]>`array(select r.name from public_commendation_recipient r
        where r.commendation_id = public_commendation.id and r.name is not null order by r.id limit 3)`.as("names"),
      sql<number>`(select count(*)::integer from public_commendation_recipient r
        where r.commendation_id = public_commendation.id)`.as("recipients"),
    ])
    .where("status", "!=", "revoked")
    .orderBy("signedOn", "desc")
    .orderBy("id", "desc")
    .limit(5)
    .execute()
    .then((rows) => rows.map(({ recipients, ...row }) => ({ ...row, others: recipients - row.names.length })));
}

function readCampaign(db: Db, now: Date): Promise<HomePage["campaign"] | undefined> {
  return db
    .selectFrom("campaign")
    .select(["slug", "name", "filingClosesAt"])
    .select(sql<boolean>`coalesce(filing_opens_at <= ${now} and (filing_closes_at is null or filing_closes_at > ${now}), false)`.as("isOpen"))
    .orderBy("isOpen", "desc")
    .orderBy("periodStart", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}
