import { findGaps, type FilingRules, type Gap } from "../initiative/completeness.ts";
import type { DraftContent } from "../initiative/content.ts";
import type { SheetRow } from "./cells.ts";
import { contentOf, readAuthors, type AuthorCells, type PaperWords } from "./paper-row.ts";
import type { PaperColumn } from "./paper-columns.ts";
import type { KnownAccount } from "./people.ts";
import { rowReader, type Review } from "./review.ts";

export interface ImportedAuthor extends AuthorCells {
  account: KnownAccount | null;
}

/** An initiative filed on paper, ready to be written. The first author has an account in the unit. */
export interface ImportedPaper {
  row: number;
  content: DraftContent;
  authors: ImportedAuthor[];
  ownerId: number;
  canBeReplicated: boolean;
  documentNumber: string;
}

/** What the database knows about a sheet of papers. */
export interface PaperFacts {
  accounts: readonly KnownAccount[];
  /** Of each row its folded title – two rows with one key have the same title, marks and capitals aside – and the code of a file of the unit that has it too. */
  titles: ReadonlyMap<number, { key: string; code: string | null }>;
}

const columnOfGap = (gap: Gap): PaperColumn => {
  if (gap.page !== "authors") return gap.field as PaperColumn;
  return gap.field === "own.birthDate" || gap.code === "author_too_old" ? "name1" : "share1";
};

/**
 * Which files a sheet of old papers would make: read by cells, then asked the same questions as a file that is sent (`findGaps`). That co-authors agreed
 * stands on the paper with their signatures, so it is not asked here.
 * @param options.officer who imports: never an author of what they confirm
 * @param options.today 'YYYY-MM-DD' in Vietnam
 */
export function reviewPapers(options: {
  rows: readonly SheetRow[];
  facts: PaperFacts;
  words: PaperWords;
  campaign: FilingRules;
  unitId: string;
  officer: { accountId: number; email: string };
  today: string;
}): Review<ImportedPaper, PaperColumn> {
  const { facts, officer, today, unitId } = options;
  const campaign = { ...options.campaign, authorsConfirmFirst: false };
  const review: Review<ImportedPaper, PaperColumn> = { items: [], errors: [], warnings: [] };
  const seen = new Map<string, number>();
  for (const { row, cells } of options.rows) {
    const reader = rowReader<PaperColumn>(row);
    const { content, canBeReplicated, documentNumber } = contentOf({ cells, reader, words: options.words, today });
    const authors = readAuthors({ cells, reader }).map((author) => ({ ...author, account: facts.accounts.find((one) => one.email === author.email) ?? null }));
    const owner = authors[0]?.account;
    if (authors[0]?.email && (owner?.unitId !== unitId || !owner.isOpen)) reader.add("email1", "owner_without_account");
    if (authors.some(({ email, account }) => email === officer.email || account?.accountId === officer.accountId)) reader.add("email1", "officer_is_author");
    const stated = authors.map(({ fullName, share, account }) => ({
      fullName,
      share,
      unitName: "·",
      birthDate: account?.birthDate ?? null,
      acceptedAt: null,
      confirmedAt: null,
    }));
    for (const gap of findGaps({ content, authors: stated, campaign, today })) {
      const column = columnOfGap(gap);
      // A cell that could not be read was told of already, and makes no sum.
      const told = reader.errors.some((error) => error.column === column || (gap.code === "shares_not_whole" && error.column.startsWith("share")));
      if (!told) reader.add(column, gap.code, gap.names?.join(", "));
    }
    review.errors.push(...reader.errors);
    const { key, code } = facts.titles.get(row) ?? { key: "", code: null };
    const first = seen.get(key);
    if (code !== null) review.warnings.push({ row, column: "title", code: "title_known", detail: code });
    if (first !== undefined && key !== "") review.warnings.push({ row, column: "title", code: "title_twice", detail: String(first) });
    else seen.set(key, row);
    if (reader.errors.length === 0 && owner) review.items.push({ row, content, authors, ownerId: owner.accountId, canBeReplicated, documentNumber });
  }
  return review;
}
