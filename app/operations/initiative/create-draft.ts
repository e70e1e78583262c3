import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Kind } from "#app/domain/initiative/content.ts";
import { isFilingOpen } from "#app/domain/initiative/filing-window.ts";
import { wholeShare } from "#app/domain/initiative/shares.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type CreationResult = { ok: true; id: number } | { ok: false; reason: "filing_closed" | "no_unit" };

/**
 * Begins a dossier: a draft of the actor's unit with the actor as its only author.
 * @returns filing_closed where the campaign takes no files now or is unknown; no_unit where the account belongs to no unit of today
 */
export async function createDraft(options: { db: Db; actor: Actor; campaignId: number; kind: Kind; title: string; now: Date }): Promise<CreationResult> {
  const { actor, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const campaign = await tx
      .selectFrom("campaign")
      .select(["filingOpensAt", "filingClosesAt", "isDemo"])
      .where("id", "=", options.campaignId)
      .executeTakeFirst();
    if (!campaign || !isFilingOpen(campaign, now)) return { ok: false, reason: "filing_closed" };
    const account = await tx
      .selectFrom("account")
      .select(["unitId", "jobTitle", sql<string | null>`unit_name_on(unit_id, ${dayInVietnam(now)}::date)`.as("unitName")])
      .where("id", "=", actor.accountId)
      .executeTakeFirstOrThrow();
    const { unitId, unitName } = account;
    if (unitId === null || unitName === null) return { ok: false, reason: "no_unit" };
    const { id } = await tx
      .insertInto("initiative")
      .values({
        campaignId: options.campaignId,
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
      .returning("id")
      .executeTakeFirstOrThrow();
    const person = { accountId: actor.accountId, email: actor.email, fullName: actor.fullName, jobTitle: account.jobTitle };
    await tx
      .insertInto("initiativeAuthor")
      .values({ initiativeId: id, ...person, unitId, unitName, share: wholeShare, position: 1 })
      .execute();
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "create", subject: { kind: "initiative", id }, initiativeId: id } });
    return { ok: true, id };
  });
}
