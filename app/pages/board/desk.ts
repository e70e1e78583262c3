import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { councilPolicy } from "#app/domain/council/policy.ts";
import type { StaffQuery } from "#app/domain/staff-search/parse.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import type { Db } from "#db/client.ts";
import { waitsForRelease } from "#db/releases/candidates.ts";
import { concernsNoAuthor } from "#db/releases/find-release.ts";
import { staffCondition } from "#search/staff/staff-condition.ts";
import { readStaffQuery } from "#search/staff/staff-query.ts";

export const pageSize = 20;
const glance = 5;

/** The desk of the board in four queries: decided files to release, how many lists wait for a signature, applications to verify, campaigns, newest commendations. */
export async function readBoardDesk(options: { db: Db; actor: Actor; text?: string; page: number }) {
  const { db, actor, text = "", page } = options;
  const query = readStaffQuery({ desk: "board", text });
  const [decided, unverified, campaigns, commendations] = await Promise.all([
    readDecided({ db, actor, page, query }),
    readUnverified(db, actor),
    readCampaigns(db, actor),
    db
      .selectFrom("commendation")
      .select(["id", "awardName", "decisionNumber", "signedOn", "status"])
      .orderBy("signedOn", "desc")
      .orderBy("id", "desc")
      .limit(glance)
      .execute(),
  ]);
  const total = Number(decided[0]?.total ?? 0);
  return {
    text: query.text,
    faults: query.faults,
    hasConditions: query.conditions.length > 0,
    decided: { rows: decided.map(({ total: _, ...row }) => row), total, page, pages: Math.max(1, Math.ceil(total / pageSize)) },
    unverified: { rows: unverified.map(({ total: _, ...row }) => row), total: Number(unverified[0]?.total ?? 0) },
    campaigns: campaigns.map(({ slug, name, filingOpensAt, filingClosesAt, councils }) => ({
      ...{ slug, name, filingOpensAt, filingClosesAt },
      councils: councils.filter(({ id }) => councilPolicy.compareSheets(actor, id)),
    })),
    releases: {
      toSign: campaigns.reduce((sum, { toSign }) => sum + toSign, 0),
      ownWaiting: campaigns.reduce((sum, { ownWaiting }) => sum + ownWaiting, 0),
    },
    commendations,
  };
}

/** The campaigns, each with its councils, its lists that wait for the actor's signature and those of the actor that wait for another's. */
function readCampaigns(db: Db, actor: Actor) {
  const waiting = sql`from release r where r.campaign_id = campaign.id and r.presented_at is not null and r.signed_at is null and r.cancelled_at is null
    and ${concernsNoAuthor(actor.accountId)}`;
  return db
    .selectFrom("campaign")
    .select(["slug", "name", "filingOpensAt", "filingClosesAt"])
    .select([
      sql<{ id: number; name: string }[]>`(select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name, c.id), '[]')
        from council c where c.campaign_id = campaign.id)`.as("councils"),
      sql<number>`(select count(*)::integer ${waiting} and r.prepared_by <> ${actor.accountId})`.as("toSign"),
      sql<number>`(select count(*)::integer ${waiting} and r.prepared_by = ${actor.accountId})`.as("ownWaiting"),
    ])
    .orderBy("periodStart", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** Decided, not released, and none of the actor's own: the files that `initiativePolicy.publish` gives to the actor. Oldest decision first. */
function readDecided({ db, actor, page, query }: { db: Db; actor: Actor; page: number; query: StaffQuery }) {
  return db
    .selectFrom("initiative as i")
    .innerJoin("decision as d", (join) => join.onRef("d.initiativeId", "=", "i.id").on("d.supersededAt", "is", null))
    .select(["i.id", "i.code", "i.title", "i.unitName", "d.decidedAt"])
    .select([sql<Outcome>`d.outcome`.as("outcome"), sql<string>`count(*) over ()`.as("total")])
    .where(staffCondition({ query, scope: { desk: "board", file: "i", showsNames: true, dueOn: null } }))
    .where(waitsForRelease(actor.accountId))
    .orderBy("d.decidedAt")
    .orderBy("i.id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
}

function readUnverified(db: Db, actor: Actor) {
  return db
    .selectFrom("application as a")
    .innerJoin("initiative as i", "i.id", "a.initiativeId")
    .select(["a.id", "i.code", "i.title", "a.unitName", "a.stage", "a.recordedAt", sql<string>`count(*) over ()`.as("total")])
    .where("a.verifiedAt", "is", null)
    .where("a.stage", "not in", ["proposed", "stopped"])
    .where(sql<boolean>`not exists (select from initiative_author b where b.initiative_id = a.initiative_id and b.account_id = ${actor.accountId})`)
    .orderBy("a.recordedAt")
    .orderBy("a.id")
    .limit(glance)
    .execute();
}
