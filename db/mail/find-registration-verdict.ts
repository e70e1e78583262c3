import { sql } from "kysely";
import type { Db } from "../client.ts";

export interface RegistrationLetterFacts {
  fullName: string;
  email: string;
  verdict: "waits" | "confirmed" | "refused";
  /** The officer's words, where it was refused. */
  reason: string;
}

/** What to write about a registration. @returns undefined where there is no such account */
export async function findRegistrationVerdict(options: { db: Db; accountId: number }): Promise<RegistrationLetterFacts | undefined> {
  const row = await options.db
    .selectFrom("account")
    .select(["fullName", "email", "registrationConfirmedAt", "disabledAt"])
    .select(
      sql<string | null>`(select e.reason from event e where e.subject_kind = 'account' and e.subject_id = account.id::text
        and e.verb = 'registration_refused' order by e.seq desc limit 1)`.as("reason"),
    )
    .where("id", "=", options.accountId)
    .executeTakeFirst();
  if (!row) return undefined;
  const verdict = row.registrationConfirmedAt ? "confirmed" : row.disabledAt ? "refused" : "waits";
  return { fullName: row.fullName, email: row.email, verdict, reason: row.reason ?? "" };
}
