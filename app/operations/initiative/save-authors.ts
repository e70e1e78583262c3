import { sql } from "kysely";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { AuthorsForm } from "#app/domain/initiative/authors-schema.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db, Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findAuthors, type StoredAuthor } from "#db/initiatives/authors.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type AuthorsResult = { ok: true } | { ok: false; reason: "state_changed" } | { ok: false; reason: "refused_fields"; fields: Record<string, string> };

interface Options {
  db: Db;
  actor: Actor;
  id: number;
  authors: AuthorsForm;
  now: Date;
}

/**
 * Replaces the authors of a draft or of a file sent back: the contact author first, co-authors in the order of the form.
 * A co-author whose address has an account is linked to it and told. Consent and confirmation are each person's own: they stay with
 * the person, and a confirmation falls when the share changes.
 * @returns refused_fields: error codes by field name of the form
 */
export async function saveAuthors(options: Options): Promise<AuthorsResult> {
  const { actor, id, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.edit(actor, file)) return { ok: false, reason: "state_changed" };
    const before = await findAuthors({ db: tx, id });
    const accounts = await accountsByEmail(tx, options.authors);
    const units = await unitNames(tx, options.authors, before, dayInVietnam(now));
    const fields = await refusedFields({ tx, options, accounts, units, campaignId: file.campaignId });
    if (Object.keys(fields).length > 0) return { ok: false, reason: "refused_fields", fields };
    const rows = authorRows({ options, accounts, units, before });
    await tx.deleteFrom("initiativeAuthor").where("initiativeId", "=", id).execute();
    await tx.insertInto("initiativeAuthor").values(rows).execute();
    await tx.updateTable("initiative").set({ updatedAt: now }).where("id", "=", id).execute();
    const shares = rows.map((row) => row.share);
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "save_authors", subject: { kind: "initiative", id }, initiativeId: id, data: { shares } },
    });
    const added = rows.flatMap(({ accountId }) => (accountId !== null && !file.authorIds.includes(accountId) ? [accountId] : []));
    await enqueueNotices({ db: tx, kind: "added_as_author", initiativeId: id, recipients: added });
    return { ok: true };
  });
}

async function accountsByEmail(tx: Tx, { coAuthors }: AuthorsForm): Promise<Map<string, number>> {
  const emails = coAuthors.flatMap(({ email }) => email ?? []);
  if (emails.length === 0) return new Map();
  const rows = await tx
    .selectFrom("account")
    .select(["id", sql<string>`lower(email::text)`.as("email")])
    .where("email", "in", emails)
    .where("disabledAt", "is", null)
    .where("registrationConfirmedAt", "is not", null)
    .execute();
  return new Map(rows.map((row) => [row.email, row.id]));
}

/** Names of the chosen units as of `day`; a unit closed since keeps the name that already stands in this file. */
async function unitNames(tx: Tx, form: AuthorsForm, before: readonly StoredAuthor[], day: string): Promise<Map<string, string>> {
  const ids = [form.own, ...form.coAuthors].flatMap(({ unitId }) => unitId ?? []);
  const names = new Map(before.flatMap(({ unitId, unitName }) => (unitId === null ? [] : [[unitId, unitName] as const])));
  if (ids.length === 0) return names;
  const rows = await tx
    .selectFrom("unit")
    .select(["id", sql<string | null>`unit_name_on(id, ${day}::date)`.as("name")])
    .where("id", "in", ids)
    .execute();
  for (const { id, name } of rows) if (name !== null) names.set(id, name);
  return names;
}

async function refusedFields(facts: { tx: Tx; options: Options; accounts: Map<string, number>; units: Map<string, string>; campaignId: number }) {
  const { own, coAuthors } = facts.options.authors;
  const fields: Record<string, string> = {};
  const isUnknown = (unitId: string | null) => unitId !== null && !facts.units.has(unitId);
  if (isUnknown(own.unitId)) fields["own.unitId"] = "unit_unknown";
  coAuthors.forEach((author, index) => {
    if (isUnknown(author.unitId)) fields[`coAuthors[${index}].unitId`] = "unit_unknown";
    const isOwner = author.email !== null && facts.accounts.get(author.email) === facts.options.actor.accountId;
    if (isOwner) fields[`coAuthors[${index}].email`] = "author_is_owner";
  });
  const campaign = await facts.tx.selectFrom("campaign").select("maximumAuthors").where("id", "=", facts.campaignId).executeTakeFirstOrThrow();
  if (1 + coAuthors.length > campaign.maximumAuthors) fields["own.share"] = "too_many_authors";
  return fields;
}

function authorRows(facts: { options: Options; accounts: Map<string, number>; units: Map<string, string>; before: readonly StoredAuthor[] }) {
  const { actor, authors, id, now } = facts.options;
  const unitOf = (unitId: string | null) => ({ unitId, unitName: unitId === null ? "" : (facts.units.get(unitId) ?? "") });
  const former = (accountId: number | null) => facts.before.find((author) => accountId !== null && author.accountId === accountId);
  const mine = { accountId: actor.accountId, email: actor.email, fullName: actor.fullName, jobTitle: authors.own.jobTitle, share: authors.own.share };
  const others = authors.coAuthors.map((author, index) => {
    const accountId = author.email === null ? null : (facts.accounts.get(author.email) ?? null);
    const known = former(accountId);
    const { fullName, email, jobTitle, share, unitId } = author;
    const confirmedAt = known?.share === share ? known.confirmedAt : null;
    return { accountId, email, fullName, jobTitle, share, ...unitOf(unitId), position: index + 2, confirmedAt, nameConsentAt: known?.nameConsentAt ?? null };
  });
  const nameConsentAt = authors.publishOwnName ? (former(actor.accountId)?.nameConsentAt ?? now) : null;
  return [{ ...mine, ...unitOf(authors.own.unitId), position: 1, confirmedAt: now, nameConsentAt }, ...others].map((row) => ({ initiativeId: id, ...row }));
}
