import type { Db } from "../client.ts";

/** Whether a campaign that takes files now lets people register by themselves (a setting of the campaign). */
export async function isRegistrationOpen(options: { db: Db; now: Date }): Promise<boolean> {
  const campaign = await options.db
    .selectFrom("campaign")
    .select("id")
    .where("openRegistration", "=", true)
    .where("filingOpensAt", "<=", options.now)
    .where((where) => where.or([where("filingClosesAt", "is", null), where("filingClosesAt", ">", options.now)]))
    .limit(1)
    .executeTakeFirst();
  return campaign !== undefined;
}
