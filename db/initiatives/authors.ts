import type { Db } from "../client.ts";

/** The authors of a file in their order, the contact author first; shares in hundredths of a per cent. For those who may see the file only. */
export async function findAuthors(options: { db: Db; id: number }) {
  return options.db
    .selectFrom("initiativeAuthor")
    .select(["id", "accountId", "email", "fullName", "unitId", "unitName", "jobTitle", "share", "position", "confirmedAt", "nameConsentAt"])
    .select(["birthDate", "qualification", "invitedAt", "acceptedAt"])
    .where("initiativeId", "=", options.id)
    .orderBy("position")
    .execute();
}

export type StoredAuthor = Awaited<ReturnType<typeof findAuthors>>[number];
