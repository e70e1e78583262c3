import { searchHealthCopy as copy } from "#app/copy/search-health.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { Notice } from "../feedback/notice.tsx";
import { formatNumber } from "../format.ts";

export interface SearchHealthNoticeProps {
  reason: keyof typeof copy.reasons;
  since: string;
  waiting: number;
  isWatched: boolean;
}

/** Tells administrators that the built-in search answers in the place of Meilisearch, since when, and what to do. */
export function SearchHealthNotice({ reason, since, waiting, isWatched }: SearchHealthNoticeProps) {
  return (
    <Notice tone="warning" title={copy.title}>
      <p>{copy.lead(formatInstant(since))}</p>
      <p>{isWatched ? copy.reasons[reason] : copy.unwatched}</p>
      {waiting > 0 ? <p>{copy.waiting(formatNumber(waiting))}</p> : null}
    </Notice>
  );
}
