import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import { planCopy as copy } from "#app/copy/assignment-plan.ts";
import type { savePlanSchema } from "#app/domain/assignment/plan/options-schema.ts";
import { dateProps } from "../forms/conform-field.ts";
import { DateInput } from "../forms/date-input.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import type { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";
import { Section } from "../text/section.tsx";

export type SavePlanBoxes = Pick<z.input<typeof savePlanSchema>, "dueOn">;

export interface SavePlanFormProps {
  /** The address of the plan that is shown. */
  action: string;
  form: ReturnType<typeof useServerForm<SavePlanBoxes>>;
  fingerprint: string;
  added: number;
}

/** Saves the plan that is shown above it; nothing to send where the plan adds nobody. */
export function SavePlanForm({ action, form: [form, fields], fingerprint, added }: SavePlanFormProps) {
  if (added === 0) return <Section title={copy.saveTitle}>{copy.addsNothing}</Section>;
  return (
    <Section title={copy.saveTitle}>
      <p className="mb-6 max-w-measure">{copy.saveHint(added)}</p>
      <Form method="post" action={action} {...getFormProps(form)}>
        <HiddenFields values={{ fingerprint }} />
        <DateInput {...dateProps(fields.dueOn)} label={copy.dueOn} />
        <FormActions>
          <Button>{copy.save}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
