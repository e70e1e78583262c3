import { sitsOn, type Actor } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Db } from "#db/client.ts";
import { findHeading } from "#db/councils/heading.ts";
import { findOpenCouncils } from "#db/councils/open-councils.ts";

/** What the secretary needs to take a file in: its head, the unit's word on it, and the councils they may give it to. */
export async function readReceipt(options: { db: Db; actor: Actor; file: InitiativeFacts }) {
  const { db, actor, file } = options;
  const [heading, councils, confirmation] = await Promise.all([
    findHeading({ db, id: file.id }),
    findOpenCouncils({ db, campaignId: file.campaignId }),
    db
      .selectFrom("unitConfirmation")
      .select(["confirmedAt", "appliedSince", "conclusion", "canBeReplicated"])
      .where("initiativeId", "=", file.id)
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst(),
  ]);
  const mine = councils.filter(({ id }) => sitsOn(actor, "council_secretary", id));
  return { heading, confirmation: confirmation ?? null, councils: mine, proposed: file.councilId ?? (mine.length === 1 ? mine[0]?.id : undefined) ?? null };
}
