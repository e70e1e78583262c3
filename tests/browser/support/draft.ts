import type { DatabaseConnection } from "#db/client.ts";

/** A new draft of that person in the campaign of this year, with a co-author where asked. */
export async function makeDraft(options: { connection: DatabaseConnection; email: string; coauthor?: string }): Promise<number> {
  const { db } = options.connection;
  const now = new Date();
  const person = (email: string) => db.selectFrom("account").select(["id", "email", "fullName", "unitId"]).where("email", "=", email).executeTakeFirstOrThrow();
  const owner = await person(options.email);
  const campaign = await db.selectFrom("campaign").select("id").where("filingOpensAt", "<", now).where("filingClosesAt", ">", now).executeTakeFirstOrThrow();
  const unit = { unitId: owner.unitId ?? "", unitName: "Đoàn Sở Nội vụ" };
  const { id } = await db
    .insertInto("initiative")
    .values({ campaignId: campaign.id, ownerId: owner.id, kind: "initiative", title: "Bảng nhắc hạn trả lời đơn", ...unit, isDemo: true })
    .returning("id")
    .executeTakeFirstOrThrow();
  const authors = options.coauthor ? [owner, await person(options.coauthor)] : [owner];
  await db
    .insertInto("initiativeAuthor")
    .values(
      authors.map(({ id: accountId, email, fullName }, index) => ({
        ...{ initiativeId: id, accountId, email, fullName, ...unit, position: index + 1, acceptedAt: now },
        share: 10_000 / authors.length,
      })),
    )
    .execute();
  return id;
}
