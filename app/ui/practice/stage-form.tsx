import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { stageLabels, stopReasonLabels } from "#app/copy/labels.ts";
import { applicationCopy as copy } from "#app/copy/practice.ts";
import { stopReasons, type Stage } from "#app/domain/application/stages.ts";
import { dateProps, fieldProps } from "../forms/conform-field.ts";
import { DateInput } from "../forms/date-input.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { FormSection } from "../forms/form-section.tsx";
import { Radios } from "../forms/radios.tsx";
import { Select } from "../forms/select.tsx";
import { TextArea } from "../forms/text-area.tsx";
import type { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";

export type StageValues = Record<"stage" | "startedOn" | "endedOn" | "stopReason" | "stopNote", unknown>;

export interface StageFormProps {
  form: ReturnType<typeof useServerForm<StageValues>>;
  nextStages: readonly Stage[];
  /** The record has no first day yet. */
  asksStart: boolean;
}

/** The next stage of an application; what only stopping needs stands apart. */
export function StageForm({ form: [form, fields], nextStages, asksStart }: StageFormProps) {
  return (
    <Form method="post" {...getFormProps(form)}>
      <Radios {...fieldProps(fields.stage)} label={copy.nextStage} items={nextStages.map((value) => ({ value, label: stageLabels[value] }))} />
      {asksStart ? <DateInput {...dateProps(fields.startedOn)} label={copy.startedOn} hint={copy.startedOnHint} /> : null}
      <FormSection title={copy.stopTitle}>
        <DateInput {...dateProps(fields.endedOn)} label={copy.endedOn} />
        <Select
          {...fieldProps(fields.stopReason)}
          label={copy.stopReason}
          hint={copy.stopReasonHint}
          options={stopReasons.map((value) => ({ value, label: stopReasonLabels[value] }))}
        />
        <TextArea {...fieldProps(fields.stopNote)} label={copy.stopNote} hint={copy.stopNoteHint} rows={4} maxCharacters={2000} />
      </FormSection>
      <FormActions>
        <Button>{copy.save}</Button>
      </FormActions>
    </Form>
  );
}
