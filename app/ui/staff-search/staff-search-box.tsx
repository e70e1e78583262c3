import { useEffect, useRef } from "react";
import { conditionExamples, faultSentence, staffSearchCopy as copy } from "#app/copy/staff-search.ts";
import { deskConditions, type StaffDesk } from "#app/domain/staff-search/conditions.ts";
import type { Fault } from "#app/domain/staff-search/parse.ts";
import { Notice } from "../feedback/notice.tsx";
import { formatNumber } from "../format.ts";
import { SearchBox } from "../forms/search-box.tsx";
import { Details } from "../text/details.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface StaffSearchBoxProps {
  desk: StaffDesk;
  action: string;
  label?: string | undefined;
  /** What was typed; it stays in the box whatever is wrong with it. */
  text: string;
  faults: readonly Fault[];
  /** Files that match, in all the parts of the desk. */
  found: number;
  /** The same list without the search. */
  clearHref: string;
  hidden?: Readonly<Record<string, string | null>> | undefined;
}

const boxId = "search";
const errorId = "search-error";

/** The search of a queue: words and conditions, what came of it, and what may be typed. The answer takes the focus; what is wrong leads back to the box. */
export function StaffSearchBox({ desk, action, label = copy.label, text, faults, found, clearHref, hidden }: StaffSearchBoxProps) {
  const answer = useRef<HTMLParagraphElement>(null);
  const before = useRef("");
  const isRefused = faults.length > 0;
  useEffect(() => {
    if (text !== "" && !isRefused) answer.current?.focus();
    else if (text !== "" || before.current !== "") document.getElementById(boxId)?.focus();
    before.current = text;
  }, [text, isRefused]);
  const allowed = deskConditions[desk];
  const isAnswered = text !== "" && !isRefused;
  return (
    <div className="mb-6">
      <SearchBox key={text} id={boxId} action={action} name="tim" label={label} defaultValue={text} hidden={hidden} errorId={isRefused ? errorId : undefined} />
      {isRefused ? (
        <div id={errorId} className="screen-only mt-3">
          <Notice tone="warning" title={copy.notRun}>
            <ul>
              {faults.map((fault, index) => (
                <li key={index}>{faultSentence({ fault, allowed, desk })}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <div role="status">
        {isAnswered ? (
          <p ref={answer} tabIndex={-1} className="mt-4 font-semibold wrap-anywhere outline-offset-4">
            {found > 0 ? copy.found(formatNumber(found), text) : copy.foundNone(text)}
          </p>
        ) : null}
      </div>
      {isAnswered ? (
        <p className="screen-only flex flex-wrap items-center gap-x-4 text-sm text-soft">
          {copy.scope}
          <TextLink href={clearHref} className="inline-flex min-h-11 items-center">
            {copy.clear}
          </TextLink>
        </p>
      ) : null}
      <div className="screen-only">
        <Details summary={copy.help}>
          <p>{copy.helpLead}</p>
          <ul className="mt-2">
            {conditionExamples(desk).map(({ typed, meaning }) => (
              <li key={typed}>
                <strong className="font-semibold">{typed}</strong> – {meaning}
              </li>
            ))}
          </ul>
        </Details>
      </div>
    </div>
  );
}
