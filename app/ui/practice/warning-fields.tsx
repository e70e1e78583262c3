import { newCommendationCopy as copy, warningSentence } from "#app/copy/board.ts";
import { acknowledgement, warningKey, type CommendationWarning } from "#app/domain/commendation/warnings.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Notice } from "../feedback/notice.tsx";
import { Checkboxes } from "../forms/checkboxes.tsx";
import { checkboxProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { Prose } from "../text/prose.tsx";

/** What the board should look at again; the box sends back exactly the warnings that stand here. */
export function WarningFields({ field, warnings }: { field: ConformFieldLike; warnings: readonly CommendationWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <div className="mt-10">
      <Notice tone="warning" title={copy.warningsTitle}>
        <Prose>
          <p>{copy.warningsLead}</p>
          <ul>
            {warnings.map((warning) => (
              <li key={warningKey(warning)}>{warningSentence(warning, formatDay)}</li>
            ))}
          </ul>
        </Prose>
      </Notice>
      <Checkboxes {...checkboxProps(field)} label={copy.acknowledge} items={[{ value: acknowledgement(warnings), label: copy.acknowledgeItem }]} />
    </div>
  );
}
