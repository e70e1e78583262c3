/** Where an author stands towards a file. `changed`: accepted, and the share is another since. */
export type AuthorStanding = "contact" | "not_invited" | "invited" | "confirmed" | "changed";

/** The standing of one author; times are dates or their text, as rows and pages have them. */
export function authorStanding(author: {
  isContact: boolean;
  invitedAt: Date | string | null;
  acceptedAt: Date | string | null;
  confirmedAt: Date | string | null;
}): AuthorStanding {
  if (author.isContact) return author.confirmedAt === null ? "changed" : "contact";
  if (author.acceptedAt !== null) return author.confirmedAt === null ? "changed" : "confirmed";
  return author.invitedAt === null ? "not_invited" : "invited";
}
