import { sql } from "kysely";
import type { SheetRow } from "#app/domain/import/cells.ts";
import type { FilingRules } from "#app/domain/initiative/completeness.ts";
import type { Db, Tx } from "../client.ts";

export type ImportKind = "people" | "papers";

export interface ImportCampaign extends FilingRules {
  id: number;
  name: string;
  filingOpensAt: Date | null;
  filingClosesAt: Date | null;
  isDemo: boolean;
}

/** Keeps what was read from a spreadsheet until it is written or expires. @returns the id of the batch */
export async function insertBatch(options: {
  db: Db;
  batch: { kind: ImportKind; unitId: string; campaignId: number | null; ownerId: number; fileName: string; rows: readonly SheetRow[] };
  now: Date;
  expiresAt: Date;
}): Promise<number> {
  const { rows, ...batch } = options.batch;
  const { id } = await options.db
    .insertInto("importBatch")
    .values({ ...batch, rows: sql`${JSON.stringify(rows)}::text::jsonb`, rowCount: rows.length, createdAt: options.now, expiresAt: options.expiresAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * A batch of its owner, with the campaign's rules and the words of the fields; undefined for one of somebody else, one that expired or none.
 * @param options.lock takes the row for update: two who write it at once come one after the other
 */
export async function findBatch(options: { db: Db; id: number; ownerId: number; now: Date; lock?: boolean }) {
  const query = options.db
    .selectFrom("importBatch as b")
    .leftJoin("campaign as c", "c.id", "b.campaignId")
    .select(["b.id", "b.kind", "b.unitId", "b.campaignId", "b.fileName", "b.rows", "b.rowCount", "b.createdAt", "b.expiresAt", "b.appliedAt"])
    .select(["c.name as campaignName", "c.filingOpensAt", "c.filingClosesAt", "c.maximumAuthors", "c.maximumAge", "c.requiredSections", "c.isDemo"])
    .select(
      sql<
        { slug: string; name: string }[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('slug', f.slug, 'name', f.name) order by f.position), '[]') from field f)`.as("fields"),
    )
    .where("b.id", "=", options.id)
    .where("b.ownerId", "=", options.ownerId)
    .where((where) => where.or([where("b.expiresAt", ">", options.now), where("b.appliedAt", "is not", null)]));
  const row = await (options.lock ? query.forUpdate("b") : query).executeTakeFirst();
  if (!row) return undefined;
  const { campaignId, campaignName, filingOpensAt, filingClosesAt, maximumAuthors, maximumAge, requiredSections, isDemo, ...batch } = row;
  const campaign: ImportCampaign | null =
    campaignId === null || campaignName === null
      ? null
      : {
          id: campaignId,
          name: campaignName,
          filingOpensAt,
          filingClosesAt,
          maximumAuthors: maximumAuthors ?? 0,
          maximumAge,
          authorsConfirmFirst: false,
          requiredSections: requiredSections ?? [],
          isDemo: isDemo ?? false,
        };
  return { ...batch, rows: batch.rows as unknown as SheetRow[], campaign };
}

export type StoredBatch = NonNullable<Awaited<ReturnType<typeof findBatch>>>;

/** Marks a batch as written and forgets its rows. */
export async function closeBatch(options: { tx: Tx; id: number; at: Date }): Promise<void> {
  await options.tx
    .updateTable("importBatch")
    .set({ appliedAt: options.at, rows: sql`'[]'::jsonb` })
    .where("id", "=", options.id)
    .execute();
}

/** Forgets batches that were never written and expired. @returns how many */
export async function deleteExpiredBatches(options: { db: Db; now: Date }): Promise<number> {
  const { numDeletedRows } = await options.db.deleteFrom("importBatch").where("appliedAt", "is", null).where("expiresAt", "<=", options.now).executeTakeFirst();
  return Number(numDeletedRows);
}
