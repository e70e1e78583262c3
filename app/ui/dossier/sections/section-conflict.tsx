import { Form } from "@remix-run/react";
import { conflictCopy as copy } from "#app/copy/autosave.ts";
import { fieldLabels } from "#app/copy/dossier-form.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import { differingFields } from "#app/domain/initiative/draft-differences.ts";
import { choiceNames } from "#app/domain/initiative/version-choice.ts";
import { Notice } from "../../feedback/notice.tsx";
import { FormActions } from "../../forms/form-actions.tsx";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Radios } from "../../forms/radios.tsx";
import { Button } from "../../navigation/button.tsx";
import { Section } from "../../text/section.tsx";
import { contentWords, type ContentNames } from "../content-words.ts";
import { machineStore, readCopy, writeCopy, type Entries } from "./local-copy.ts";
import { MarkedVersion } from "./word-difference.tsx";

export interface SectionConflictProps {
  mine: DraftContent;
  /** What was typed, box by box: it goes with the choice, so that nothing has to be typed again. */
  entries: Entries;
  stored: { content: DraftContent; revision: number; savedAt: Date | string | null; savedBy: string | null };
  names: ContentNames;
  copyKey: string;
  /** Fields that were sent without a choice. */
  unanswered: readonly string[];
}

/** Two versions of a section side by side: for each answer that differs the person says which is kept; nothing is written before. */
export function SectionConflict({ mine, entries, stored, names, copyKey, unanswered }: SectionConflictProps) {
  const fields = differingFields({ mine, stored: stored.content });
  const settle = () => {
    const store = machineStore();
    const kept = store && readCopy(store, copyKey);
    if (store && kept) writeCopy(store, copyKey, { ...kept, settledAbove: stored.revision });
  };
  return (
    <Form method="post" onSubmit={settle}>
      <Notice tone="warning" title={copy.title}>
        {stored.savedAt ? copy.lead(formatInstant(stored.savedAt), stored.savedBy ?? copy.unknownSaver) : null}
      </Notice>
      <HiddenFields values={{ ...Object.fromEntries(entries), revision: stored.revision, [choiceNames.asked]: fields.join(" ") }} />
      {fields.length === 0 ? <p>{copy.same}</p> : <p>{copy.marked}</p>}
      {fields.map((field) => {
        const [my, their] = [mine, stored.content].map((content) => contentWords({ field, content, names })) as [string, string];
        return (
          <Section key={field} title={fieldLabels[field]}>
            <div className="mb-6 grid gap-6 md:grid-cols-2">
              <div>
                <h3 className="font-semibold">{copy.mine}</h3>
                <MarkedVersion text={my} other={their} empty={copy.empty} />
              </div>
              <div>
                <h3 className="font-semibold">{copy.stored}</h3>
                <MarkedVersion text={their} other={my} empty={copy.empty} />
              </div>
            </div>
            <Radios
              name={choiceNames.of(field)}
              id={choiceNames.of(field)}
              label={copy.choose(fieldLabels[field])}
              items={[
                { value: "mine", label: copy.keepMine },
                { value: "stored", label: copy.keepStored },
              ]}
              error={unanswered.includes(field) ? copy.versionMissing : null}
              inline
            />
          </Section>
        );
      })}
      <FormActions>
        <Button name="tiep" value="">
          {copy.save}
        </Button>
      </FormActions>
    </Form>
  );
}
