import { standingCopy } from "#app/copy/authorship.ts";
import type { AuthorStanding } from "#app/domain/initiative/author-standing.ts";
import { formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";

/** Where one author stands, in words: “Đã mời ngày 22/11/2026, chưa trả lời”. */
export function standingWords({ standing, isContact, invitedAt }: { standing: AuthorStanding; isContact: boolean; invitedAt: string | null }): string {
  if (isContact && standing === "changed") return standingCopy.contactUnconfirmed;
  return standing === "invited" && invitedAt ? standingCopy.invitedOn(formatInstantDay(invitedAt)) : standingCopy.words[standing];
}
