import type { AuthorRecord } from "./merge-authors.ts";

/** Who is named and was never asked. */
export const isToInvite = (author: AuthorRecord): boolean => author.acceptedAt === null && author.invitedAt === null && author.email !== null;

/** Whom this save asked for the first time. */
export const isAskedNow = (options: { author: AuthorRecord; now: Date }): boolean =>
  options.author.acceptedAt === null && options.author.invitedAt?.getTime() === options.now.getTime();

/** Whose confirmation this save took away: they are asked anew. */
export function isToAskAnew(options: { before: readonly AuthorRecord[]; author: AuthorRecord }): boolean {
  const { before, author } = options;
  const known = before.find(({ id }) => id !== null && id === author.id);
  return author.acceptedAt !== null && author.confirmedAt === null && known?.confirmedAt != null;
}
