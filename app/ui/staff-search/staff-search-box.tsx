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
  hidden?: Readonly<Record<string, string | null>> | undefined;
  /** How many files match what was typed. */
  found: number;
  /** The same list without the search. */
  clearHref: string;
}

/** The search of a queue: words and conditions, with what may be typed. */
export function StaffSearchBox({ desk, action, label = copy.label, text, faults, hidden, found, clearHref }: StaffSearchBoxProps) {
  const allowed = deskConditions[desk];
  return (
    <div className="screen-only mb-6">
      {faults.length > 0 ? (
        <Notice tone="warning" title={copy.notRun} announce>
          <ul>
            {faults.map((fault, index) => (
              <li key={index}>{faultSentence({ fault, allowed, desk })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <SearchBox action={action} name="tim" label={label} defaultValue={text} hidden={hidden} />
      {text !== "" && faults.length === 0 ? (
        <p role="status" className="mt-3 flex flex-wrap items-center gap-x-6">
          {copy.found(formatNumber(found), text)}
          <TextLink href={clearHref} className="inline-flex min-h-11 items-center">
            {copy.clear}
          </TextLink>
        </p>
      ) : null}
      <Details summary={copy.help}>
        <p>{copy.helpLead}</p>
        <ul className="mt-2">
          {conditionExamples({ allowed, desk }).map(({ typed, meaning }) => (
            <li key={typed}>
              <code>{typed}</code> – {meaning}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
