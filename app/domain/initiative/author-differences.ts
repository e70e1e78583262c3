import type { AuthorRecord } from "./merge-authors.ts";

interface AuthorDifference {
  kind: "added" | "removed" | "share" | "details";
  authorName: string;
  /** Hundredths of a per cent. */
  shareBefore?: number;
  shareAfter?: number;
}

const details = ["fullName", "unitId", "unitName", "jobTitle", "birthDate", "qualification"] as const;

/** What a save changed, person by person, in the order of the list; who is gone comes last. */
export function authorDifferences(options: { before: readonly AuthorRecord[]; after: readonly AuthorRecord[] }): AuthorDifference[] {
  const { before, after } = options;
  const found = after.flatMap((author): AuthorDifference[] => {
    const authorName = author.fullName;
    const known = author.id === null ? undefined : before.find(({ id }) => id === author.id);
    if (!known) return [{ kind: "added", authorName, shareAfter: author.share }];
    const changes: AuthorDifference[] = [];
    if (known.share !== author.share) changes.push({ kind: "share", authorName, shareBefore: known.share, shareAfter: author.share });
    if (details.some((detail) => known[detail] !== author[detail])) changes.push({ kind: "details", authorName });
    return changes;
  });
  const gone = before.filter((author) => !after.some(({ id }) => id === author.id));
  return [...found, ...gone.map(({ fullName, share }): AuthorDifference => ({ kind: "removed", authorName: fullName, shareBefore: share }))];
}
