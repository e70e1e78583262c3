import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Kind } from "#app/domain/initiative/content.ts";
import { obstaclesOf, type Obstacle } from "#app/domain/initiative/eligibility.ts";
import { wholeShare } from "#app/domain/initiative/shares.ts";
import type { Db, Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type CreationResult = { ok: true; id: number } | { ok: false; reason: Obstacle | "page_too_old" };

/**
 * Begins a dossier: a draft of the actor's unit with the actor as its only author. The same key (double click, retry) gives the same dossier.
 * @param options.key a UUID made with the page
 * @returns filing_closed where the campaign takes no files now or is unknown; page_too_old where the key is somebody else's
 */
export async function createDraft(options: {
  db: Db;
  actor: Actor;
  key: string;
  campaignId: number;
  kind: Kind;
  title: string;
  now: Date;
}): Promise<CreationResult> {
  const { actor, key, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const begun = await findBegun(tx, actor, key);
    if (begun) return begun;
    const campaign = await tx
      .selectFrom("campaign")
      .select(["filingOpensAt", "filingClosesAt", "maximumAge", "isDemo"])
      .where("id", "=", options.campaignId)
      .executeTakeFirst();
    if (!campaign) return { ok: false, reason: "filing_closed" };
    const account = await tx
      .selectFrom("account")
      .select(["unitId", "jobTitle", "birthDate", "qualification", sql<string | null>`unit_name_on(unit_id, ${dayInVietnam(now)}::date)`.as("unitName")])
      .where("id", "=", actor.accountId)
      .executeTakeFirstOrThrow();
    const [obstacle] = obstaclesOf({ terms: campaign, applicant: account, now });
    if (obstacle) return { ok: false, reason: obstacle };
    const { unitId, unitName, jobTitle, birthDate, qualification } = account;
    if (unitId === null || unitName === null) return { ok: false, reason: "no_unit" };
    const draft = await tx
      .insertInto("initiative")
      .values({
        campaignId: options.campaignId,
        creationKey: key,
        ownerId: actor.accountId,
        kind: options.kind,
        title: options.title,
        unitId,
        unitName,
        createdAt: now,
        updatedAt: now,
        statusSince: now,
        isDemo: campaign.isDemo,
      })
      .onConflict((conflict) => conflict.column("creationKey").doNothing())
      .returning("id")
      .executeTakeFirst();
    // Another request of the same page was quicker, and has ended while we waited.
    if (!draft) return (await findBegun(tx, actor, key)) ?? { ok: false, reason: "page_too_old" };
    const { id } = draft;
    const person = { accountId: actor.accountId, email: actor.email, fullName: actor.fullName, jobTitle, birthDate, qualification };
    await tx
      .insertInto("initiativeAuthor")
      .values({ initiativeId: id, ...person, unitId, unitName, share: wholeShare, position: 1, acceptedAt: now })
      .execute();
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "create", subject: { kind: "initiative", id }, initiativeId: id } });
    return { ok: true, id };
  });
}

/** What this page began before. */
async function findBegun(tx: Tx, actor: Actor, key: string): Promise<CreationResult | undefined> {
  const row = await tx.selectFrom("initiative").select(["id", "ownerId"]).where("creationKey", "=", key).executeTakeFirst();
  if (!row) return undefined;
  return row.ownerId === actor.accountId ? { ok: true, id: row.id } : { ok: false, reason: "page_too_old" };
}
