import type { Actor } from "#app/domain/access/actor.ts";
import { commendationPolicy } from "#app/domain/commendation/policy.ts";
import type { Db } from "#db/client.ts";

/** One record as the board sees it: recipients with their consent, grounds and the log. Four queries. @returns undefined where there is none */
export async function readCommendation(options: { db: Db; actor: Actor; id: number }) {
  const { db, actor, id } = options;
  const [record, recipients, grounds, events] = await Promise.all([
    db
      .selectFrom("commendation as c")
      .leftJoin("campaign", "campaign.id", "c.campaignId")
      .innerJoin("account as recorder", "recorder.id", "c.recordedBy")
      .select(["c.id", "c.awardName", "c.level", "c.decisionNumber", "c.signedOn", "c.issuer", "c.signer", "c.signerTitle", "c.signingAuthority"])
      .select(["c.occasion", "c.citation", "c.moneyNote", "c.status", "c.awardedOn", "c.isPublic", "c.recordedAt"])
      .select(["c.revokedAt", "c.revokingDecision", "c.revokeReason", "campaign.name as campaignName", "recorder.fullName as recordedBy"])
      .where("c.id", "=", id)
      .executeTakeFirst(),
    db
      .selectFrom("commendationRecipient")
      .select(["id", "kind", "name", "unitName", "achievement", "nameConsentAt"])
      .where("commendationId", "=", id)
      .orderBy("id")
      .execute(),
    db
      .selectFrom("commendationGround as g")
      .innerJoin("initiative as i", "i.id", "g.initiativeId")
      .select(["i.code", "i.title", "g.note"])
      .where("g.commendationId", "=", id)
      .orderBy("i.code")
      .execute(),
    db
      .selectFrom("event")
      .leftJoin("account", "account.id", "event.actorId")
      .select(["event.seq", "event.at", "event.verb", "event.reason", "account.fullName as actorName"])
      .where("subjectKind", "=", "commendation")
      .where("subjectId", "=", String(id))
      .where("event.initiativeId", "is", null)
      .orderBy("seq", "desc")
      .execute(),
  ]);
  if (!record) return undefined;
  const may = { markAwarded: commendationPolicy.markAwarded(actor, record.status), revoke: commendationPolicy.revoke(actor, record.status) };
  return { record, recipients, grounds, events, may };
}
