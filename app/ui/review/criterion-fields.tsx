import { scoreSheetCopy as copy } from "#app/copy/review.ts";
import { markText, rangeText } from "#app/domain/scoring/mark.ts";
import type { Criterion } from "#app/domain/scoring/rubric.ts";
import { noteLength } from "#app/domain/scoring/sheet-lengths.ts";
import { fieldProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { FormSection } from "../forms/form-section.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Radios } from "../forms/radios.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { TextInput } from "../forms/text-input.tsx";

export interface CriterionFieldsProps {
  criterion: Criterion;
  position: number;
  fields: Record<"criterionId" | "bandId" | "mark" | "note", ConformFieldLike>;
}

/** One criterion: first the band by its text, then the mark inside it, then a note. */
export function CriterionFields({ criterion, position, fields }: CriterionFieldsProps) {
  return (
    <FormSection
      title={copy.criterion(position, criterion.name, markText(criterion.maximum))}
      lead={
        <>
          {criterion.description}
          {criterion.floor === null ? null : <span className="mt-1 block">{copy.floor(markText(criterion.floor))}</span>}
        </>
      }
    >
      <HiddenFields values={{ [fields.criterionId.name]: criterion.id }} />
      <Radios
        {...fieldProps(fields.bandId)}
        label={copy.band}
        items={criterion.bands.map((band) => ({ value: String(band.id), label: copy.bandItem(rangeText(band), band.label), hint: band.description }))}
      />
      <TextInput {...fieldProps(fields.mark)} label={copy.mark} hint={copy.markHint} width="short" inputMode="decimal" autoComplete="off" />
      <TextArea {...fieldProps(fields.note)} label={copy.markNote} optional rows={2} maxCharacters={noteLength} />
    </FormSection>
  );
}
