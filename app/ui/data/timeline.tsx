import type { ReactNode } from "react";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { uiCopy } from "#app/copy/ui.ts";

export interface TimelineEntry {
  key: string;
  /** An instant; a loader's JSON makes it ISO text. */
  at: Date | string;
  title: ReactNode;
  /** Who did it, by name and part. */
  by?: ReactNode;
  /** The written reason, shown as a quotation. */
  reason?: string | null | undefined;
  detail?: ReactNode;
}

/** What happened, newest first or last as the caller orders it. `label` names the list. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol aria-label={label} className="ml-1.5 max-w-measure border-l-2 border-line">
      {entries.map((entry) => (
        <li key={entry.key} className="keep-together relative pb-7 pl-6 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[7px] size-3 rounded-full border-2 border-accent bg-paper forced-colors:border-[CanvasText]"
          />
          <p className="font-semibold">{entry.title}</p>
          <p className="text-sm text-soft">
            <time dateTime={new Date(entry.at).toISOString()} className="tabular-nums">
              {formatInstant(entry.at)}
            </time>
            {entry.by ? <> · {entry.by}</> : null}
          </p>
          {entry.reason ? (
            <div className="mt-2 border-l-4 border-line pl-4">
              <p className="text-sm text-soft">{uiCopy.timelineReason}</p>
              <p className="whitespace-pre-line">{entry.reason}</p>
            </div>
          ) : null}
          {entry.detail ? <div className="mt-2">{entry.detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
