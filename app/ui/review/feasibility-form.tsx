import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { dimensionAnswerLabels, feasibilityDimensionLabels, feasibilityLabels } from "#app/copy/labels.ts";
import { feasibilitySheetCopy as copy } from "#app/copy/review.ts";
import type { FeasibilitySheetInput } from "#app/domain/feasibility/sheet-schema.ts";
import { dimensionAnswers, dimensions, feasibilityTags } from "#app/domain/feasibility/tags.ts";
import { commentLength, noteLength } from "#app/domain/scoring/sheet-lengths.ts";
import { fieldProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { FormSection } from "../forms/form-section.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Radios } from "../forms/radios.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";
import type { SheetFormProps } from "./kept-sheet.tsx";
import { sheetFormId } from "./sheet-form-id.ts";

const answers = dimensionAnswers.map((value) => ({ value, label: dimensionAnswerLabels[value] }));
const tags = feasibilityTags.map((value) => ({ value, label: feasibilityLabels[value] }));

/** The judgement of feasibility to fill in: five sides first, then the conclusion they lead to. */
export function FeasibilityForm({ values, reply, revision, saving, isOpen }: SheetFormProps & { isOpen: boolean }) {
  const [meta, fields] = useServerForm<FeasibilitySheetInput>({ id: sheetFormId, reply, values });
  return (
    <Form method="post" {...getFormProps(meta)}>
      <HiddenFields values={{ [fields.revision.name]: revision }} />
      <FormSection title={copy.dimensions} lead={copy.dimensionsLead}>
        {dimensions.map((dimension) => (
          <Radios key={dimension} {...fieldProps(fields[dimension])} label={feasibilityDimensionLabels[dimension]} items={answers} inline />
        ))}
      </FormSection>
      <Radios {...fieldProps(fields.tag)} label={copy.tag} items={tags} />
      <TextArea {...fieldProps(fields.conditions)} label={copy.conditions} hint={copy.conditionsHint} rows={3} maxCharacters={noteLength} />
      <TextArea {...fieldProps(fields.note)} label={copy.note} hint={copy.noteHint} optional maxCharacters={commentLength} />
      {isOpen ? (
        <FormActions>
          <Button name="then" value="review">
            {copy.saveAndReview}
          </Button>
          <Button tone="secondary">{copy.save}</Button>
        </FormActions>
      ) : null}
      {saving}
    </Form>
  );
}
