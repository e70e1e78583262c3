import { sql } from "kysely";
import { cellText, plainWord } from "#app/domain/import/cells.ts";
import { reviewPapers, type PaperFacts } from "#app/domain/import/papers.ts";
import { reviewPeople, type KnownAccount } from "#app/domain/import/people.ts";
import type { PaperWords } from "#app/domain/import/paper-row.ts";
import type { Db } from "../client.ts";
import type { StoredBatch } from "./batches.ts";

/** Accounts with one of the addresses; those of erased people are nobody's. */
async function findKnownAccounts(options: { db: Db; emails: readonly string[]; day: string }): Promise<KnownAccount[]> {
  if (options.emails.length === 0) return [];
  return options.db
    .selectFrom("account")
    .select(["id as accountId", sql<string>`lower(email::text)`.as("email"), "unitId", "birthDate"])
    .select(sql<string | null>`unit_name_on(unit_id, ${options.day}::date)`.as("unitName"))
    .select(sql<boolean>`disabled_at is null and registration_confirmed_at is not null`.as("isOpen"))
    .where("email", "in", options.emails)
    .execute();
}

/** Folds the titles as the database compares them, and looks for files of the unit that have them already; drafts are their authors' own. */
async function findTitles(options: { db: Db; unitId: string; titles: readonly { row: number; title: string }[] }): Promise<PaperFacts["titles"]> {
  const fold = (title: string) => sql.raw(`lower(unaccent(trim(regexp_replace(${title}, '\\s+', ' ', 'g'))))`);
  const { rows } = await sql<{ row: number; key: string; code: string | null }>`
    with filed as materialized (
      select ${fold("i.title")} as key, min(i.code) as code from initiative i where i.unit_id = ${options.unitId} and i.code is not null group by 1)
    select typed.row, ${fold("typed.title")} as key, filed.code
    from jsonb_to_recordset(${JSON.stringify(options.titles)}::text::jsonb) typed (row integer, title text)
    left join filed on filed.key = ${fold("typed.title")}`.execute(options.db);
  return new Map(rows.map(({ row, key, code }) => [row, { key, code }]));
}

const addressesIn = (batch: StoredBatch): string[] => {
  const columns = batch.kind === "people" ? ["email"] : ["email1", "email2", "email3", "email4", "email5"];
  return [...new Set(batch.rows.flatMap(({ cells }) => columns.map((column) => cellText(cells[column]).trim().toLowerCase())))].filter((text) => text !== "");
};

interface ReviewOptions {
  db: Db;
  batch: StoredBatch;
  /** 'YYYY-MM-DD' in Vietnam. */
  today: string;
}

/** The review of a batch of people against the database as it is now. */
export async function reviewPeopleBatch({ db, batch, today }: ReviewOptions) {
  const known = await findKnownAccounts({ db, emails: addressesIn(batch), day: today });
  return reviewPeople({ rows: batch.rows, known, unitId: batch.unitId, today });
}

/**
 * The review of a batch of papers against the database as it is now.
 * @throws Error where the batch has no campaign (the database forbids it)
 */
export async function reviewPapersBatch(options: ReviewOptions & { words: Omit<PaperWords, "fieldSlug">; officer: { accountId: number; email: string } }) {
  const { db, batch, today, officer } = options;
  const { unitId, rows, campaign } = batch;
  if (!campaign) throw new Error(`Import ${batch.id} has no campaign`);
  const titles = rows.map(({ row, cells }) => ({ row, title: cellText(cells.title) }));
  const [accounts, known] = await Promise.all([findKnownAccounts({ db, emails: addressesIn(batch), day: today }), findTitles({ db, unitId, titles })]);
  const words = { ...options.words, fieldSlug: new Map(batch.fields.map(({ slug, name }) => [plainWord(name), slug])) };
  return reviewPapers({ rows, facts: { accounts, titles: known }, words, campaign, unitId, officer, today });
}
