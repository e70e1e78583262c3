import { useEffect, useRef } from "react";
import { autosaveCopy as copy } from "#app/copy/autosave.ts";
import { formatTime } from "#app/domain/dates/vietnamese-date.ts";
import type { Phase } from "#app/domain/initiative/autosave.ts";
import { Button } from "../../navigation/button.tsx";
import { TextLink } from "../../text/text-link.tsx";

export interface AutosaveStatusProps {
  phase: Phase;
  /** ISO instant of the last save; null: none since the page was opened. */
  savedAt: string | null;
  refusals: Readonly<Record<string, readonly string[]>>;
  /** Where the sign-in leads back to. */
  here: string;
}

const quiet = {
  waiting: copy.waiting,
  sending: copy.sending,
  unreached: copy.unreached,
  signed_out: copy.signedOut,
  stale: copy.stale,
  refused: copy.refused,
  closed: copy.closed,
};

/** How far saving is, in words, at the foot of the screen: seen while one types, spoken when it changes. */
export function AutosaveStatus({ phase, savedAt, refusals, here }: AutosaveStatusProps) {
  const words = phase === "resting" ? (savedAt ? copy.saved(formatTime(savedAt)) : copy.resting) : quiet[phase];
  const isTrouble = phase !== "resting" && phase !== "waiting" && phase !== "sending";
  const bar = useRef<HTMLDivElement>(null);
  // The line grows when it has trouble to tell: the field under the hands must not lie behind it.
  useEffect(() => {
    const field = isTrouble ? document.activeElement : null;
    if (field && field !== document.body && !bar.current?.contains(field)) field.scrollIntoView({ block: "nearest" });
  }, [isTrouble, refusals]);
  return (
    <div ref={bar} className={`autosave-line screen-only sticky bottom-0 mt-8 border-t bg-paper py-3 ${isTrouble ? "border-warning" : "border-line"}`}>
      <div role="status" className={isTrouble ? "font-semibold" : "text-sm text-soft"}>
        <p>{words}</p>
        {phase === "refused" ? (
          <ul className="list-disc pl-5 font-normal">
            {Object.entries(refusals).map(([field, sentences]) => (
              <li key={field}>{sentences.join(" ")}</li>
            ))}
          </ul>
        ) : null}
      </div>
      {phase === "signed_out" ? (
        <p>
          <TextLink href={`/dang-nhap?tiep=${encodeURIComponent(here)}`} reload>
            {copy.signIn}
          </TextLink>
        </p>
      ) : null}
      {phase === "stale" ? (
        <div className="mt-2">
          <Button tone="secondary" name="tiep" value="">
            {copy.compare}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
