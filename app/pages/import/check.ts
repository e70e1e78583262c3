import { paperWords } from "#app/copy/import-words.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { ImportedPerson } from "#app/domain/import/people.ts";
import type { CellRemark } from "#app/domain/import/review.ts";
import type { Kind } from "#app/domain/initiative/content.ts";
import type { Db } from "#db/client.ts";
import { findBatch, type StoredBatch } from "#db/imports/batches.ts";
import { reviewPapersBatch, reviewPeopleBatch } from "#db/imports/facts.ts";

/** Errors shown on the page; the rest are counted. */
const mostRemarks = 200;

/**
 * What an uploaded sheet would write, and what stands in the way, worked out anew against the database at every look.
 * @returns undefined for an upload of somebody else, an expired one or none
 */
export async function readImportCheck(options: { db: Db; actor: Actor; id: number; now: Date }) {
  const { db, actor, id, now } = options;
  const batch = await findBatch({ db, id, ownerId: actor.accountId, now });
  if (!batch) return undefined;
  const { kind, fileName, rowCount, expiresAt, appliedAt, campaign } = batch;
  const today = dayInVietnam(now);
  const findings = appliedAt === null ? await (kind === "people" ? reviewPeopleOf : reviewPapersOf)({ db, batch, actor, today }) : nothing;
  const { errors, warnings, ...rows } = findings;
  return {
    id,
    kind,
    fileName,
    rowCount,
    expiresAt,
    appliedAt,
    campaignName: campaign?.name ?? null,
    errorCount: errors.length,
    errors: errors.slice(0, mostRemarks),
    warnings: warnings.slice(0, mostRemarks),
    ...rows,
  };
}

interface PaperLine {
  row: number;
  title: string;
  kind: Kind;
  fieldName: string;
  firstAppliedOn: string | null;
  authors: { fullName: string; share: number }[];
}

interface Findings {
  errors: CellRemark[];
  warnings: CellRemark[];
  people: ImportedPerson[];
  papers: PaperLine[];
}

const nothing: Findings = { errors: [], warnings: [], people: [], papers: [] };

interface Source {
  db: Db;
  batch: StoredBatch;
  actor: Actor;
  today: string;
}

async function reviewPeopleOf({ db, batch, today }: Source): Promise<Findings> {
  const { items: people, errors, warnings } = await reviewPeopleBatch({ db, batch, today });
  return { errors, warnings, people, papers: [] };
}

async function reviewPapersOf({ db, batch, actor, today }: Source): Promise<Findings> {
  const { items, errors, warnings } = await reviewPapersBatch({ db, batch, today, words: paperWords, officer: actor });
  const fields = new Map(batch.fields.map(({ slug, name }) => [slug, name]));
  const papers = items.map(({ row, content, authors }) => ({
    row,
    title: content.title,
    kind: content.kind,
    fieldName: fields.get(content.fieldSlug ?? "") ?? "",
    firstAppliedOn: content.firstAppliedOn,
    authors: authors.map(({ fullName, share }) => ({ fullName, share })),
  }));
  return { errors, warnings, people: [], papers };
}
