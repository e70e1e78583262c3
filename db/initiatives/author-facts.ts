import { sql } from "kysely";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { AuthorsForm } from "#app/domain/initiative/authors-schema.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Db } from "../client.ts";
import type { StoredAuthor } from "./authors.ts";

/** What a list of authors is checked against: accounts of the addresses, names of the units, the contact author's account, the campaign's limit. */
export async function findAuthorFacts(options: { db: Db; file: InitiativeFacts; form: AuthorsForm; before: readonly StoredAuthor[]; now: Date }) {
  const { db, file, form, before } = options;
  const [accounts, unitNames, contact, campaign] = await Promise.all([
    accountsByEmail(db, form),
    unitNamesOn(db, form, before, dayInVietnam(options.now)),
    db.selectFrom("account").select(["id as accountId", "email", "fullName"]).where("id", "=", file.ownerId).executeTakeFirstOrThrow(),
    db.selectFrom("campaign").select("maximumAuthors").where("id", "=", file.campaignId).executeTakeFirstOrThrow(),
  ]);
  return { accounts, unitNames, contact, maximumAuthors: campaign.maximumAuthors };
}

async function accountsByEmail(db: Db, { coAuthors }: AuthorsForm): Promise<Map<string, number>> {
  const emails = coAuthors.flatMap(({ email }) => email ?? []);
  if (emails.length === 0) return new Map();
  const rows = await db
    .selectFrom("account")
    .select(["id", sql<string>`lower(email::text)`.as("email")])
    .where("email", "in", emails)
    .where("disabledAt", "is", null)
    .where("registrationConfirmedAt", "is not", null)
    .execute();
  return new Map(rows.map((row) => [row.email, row.id]));
}

/** Names of the chosen units as of `day`; a unit closed since keeps the name that already stands in this file. */
async function unitNamesOn(db: Db, form: AuthorsForm, before: readonly StoredAuthor[], day: string): Promise<Map<string, string>> {
  const ids = [form.own, ...form.coAuthors].flatMap(({ unitId }) => unitId ?? []);
  const names = new Map(before.flatMap(({ unitId, unitName }) => (unitId === null ? [] : [[unitId, unitName] as const])));
  if (ids.length === 0) return names;
  const rows = await db
    .selectFrom("unit")
    .select(["id", sql<string | null>`unit_name_on(id, ${day}::date)`.as("name")])
    .where("id", "in", ids)
    .execute();
  for (const { id, name } of rows) if (name !== null) names.set(id, name);
  return names;
}
