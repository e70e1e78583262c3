import { sql } from "kysely";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { addMonths, unitDueDay } from "#app/domain/initiative/deadlines.ts";
import { checkNumberOf } from "#app/domain/initiative/check-number.ts";
import type { Db } from "#db/client.ts";
import { receiptDigest } from "#db/versions/receipt-digest.ts";

interface FrozenAuthor {
  fullName: string;
  unitName: string;
  share: number;
}

/** The receipt of the last sending, from the version frozen then: what was sent is what it says, whatever changes later. */
export async function readReceipt(options: { db: Db; id: number }) {
  const row = await options.db
    .selectFrom("initiativeVersion as v")
    .innerJoin("initiative as i", "i.id", "v.initiativeId")
    .innerJoin("campaign as c", "c.id", "i.campaignId")
    .innerJoin("account as a", "a.id", "v.submittedBy")
    .select(["i.id", "i.code", "i.status", "i.unitName", "i.submittedAt as firstSentAt", "i.receivedAt", "c.name as campaignName"])
    .select(["c.reviewMonths", "c.unitDays", "v.number", "v.submittedAt as sentAt", "v.declaredPlace", "a.fullName as sentBy"])
    .select([
      sql<string>`v.content->>'title'`.as("title"),
      sql<"initiative" | "idea">`coalesce(v.content->>'kind', i.kind)`.as("kind"),
      sql<FrozenAuthor[]>`coalesce(v.content->'authors', '[]')`.as("authors"),
      receiptDigest.as("digest"),
    ])
    .where("v.initiativeId", "=", options.id)
    .orderBy("v.number", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const { receivedAt, authors, status, unitDays, digest, ...receipt } = row;
  return {
    ...receipt,
    authors: authors.map(({ fullName, unitName, share }) => ({ fullName, unitName, share })),
    unitUntil: status === "awaiting_unit" ? unitDueDay({ sentOn: dayInVietnam(row.sentAt), unitDays }) : null,
    reviewUntil: receivedAt && addMonths(dayInVietnam(receivedAt), row.reviewMonths),
    checkNumber: checkNumberOf(digest),
  };
}
