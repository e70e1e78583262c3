import { sql } from "kysely";
import type { Level, Occasion, RecipientKind } from "#app/domain/commendation/kinds.ts";
import type { Db } from "#db/client.ts";

/**
 * The public page of one commendation decision, from the public views alone; three queries.
 * @returns undefined where there is none, or none that is public
 */
export async function readPublicCommendation(options: { db: Db; id: number }) {
  const { db, id } = options;
  const [record, recipients, grounds] = await Promise.all([
    db
      .selectFrom("publicCommendation")
      .select(["id", "awardName", "decisionNumber", "signedOn", "issuer", "signer", "signerTitle", "signingAuthority", "citation", "awardedOn"])
      .select(["revokedAt", "revokingDecision"])
      .select([
        sql<Level>`level`.as("level"),
        sql<Occasion>`occasion`.as("occasion"),
        sql<boolean>`status = 'revoked'`.as("isRevoked"),
        sql<{ slug: string; name: string } | null>`(select jsonb_build_object('slug', campaign.slug, 'name', campaign.name)
          from campaign where campaign.id = campaign_id)`.as("campaign"),
      ])
      .where("id", "=", id)
      .executeTakeFirst(),
    db
      .selectFrom("publicCommendationRecipient")
      .select(["id", "name", "unitId", "unitName", "achievement", sql<RecipientKind>`kind`.as("kind")])
      .where("commendationId", "=", id)
      .orderBy("id")
      .execute(),
    db.selectFrom("publicCommendationGround").select(["code", "title", "note"]).where("commendationId", "=", id).orderBy("code").execute(),
  ]);
  return record && { record, recipients, grounds };
}
