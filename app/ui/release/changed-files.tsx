import { releaseChangeSentence, releasePageCopy as copy } from "#app/copy/releases.ts";
import { judgementNow } from "#app/domain/publication/release-changes.ts";
import { Notice } from "../feedback/notice.tsx";
import { TextLink } from "../text/text-link.tsx";
import type { ReleaseFileRow } from "./release-files.tsx";

/** Files that can no longer be released as listed, each with what changed; nothing where all stand as they were. */
export function ChangedFiles({ rows, isDraft }: { rows: readonly ReleaseFileRow[]; isDraft: boolean }) {
  if (rows.length === 0) return null;
  return (
    <Notice tone="warning" title={copy.changedTitle}>
      <p>{isDraft ? copy.changedDraft : copy.changedLead}</p>
      <ul className="mt-3 list-disc space-y-2 pl-5">
        {rows.map((row) => (
          <li key={row.id}>
            <TextLink href={`/ho-so/${row.id}`}>{`${row.code ?? ""} · ${row.title}`}</TextLink>
            <span className="block">{row.change ? releaseChangeSentence({ change: row.change, listed: row, current: judgementNow(row) }) : null}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
