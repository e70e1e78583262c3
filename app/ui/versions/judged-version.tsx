import { judgedVersionCopy as copy, versionCopy } from "#app/copy/versions.ts";
import { formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import { TextLink } from "../text/text-link.tsx";

/** Tells a reviewer which version lies before them, and leads to it and to what changed since the one before. */
export function JudgedVersion({ fileId, version: { number, sentAt } }: { fileId: number; version: { number: number; sentAt: string } }) {
  return (
    <p className="mb-6 max-w-measure">
      {copy.judging(number, formatInstantDay(sentAt))} <TextLink href={`/ho-so/${fileId}/phien-ban/${number}`}>{versionCopy.open}</TextLink>
      {number > 1 ? (
        <>
          {" · "}
          <TextLink href={`/ho-so/${fileId}/so-sanh?tu=${number - 1}&den=${number}`}>{copy.changes(number)}</TextLink>
        </>
      ) : null}
    </p>
  );
}
