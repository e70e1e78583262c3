import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { planCopy as copy } from "#app/copy/assignment-plan.ts";
import { priorities } from "#app/domain/assignment/plan/options.ts";
import { Checkboxes } from "../forms/checkboxes.tsx";
import { checkboxProps, fieldProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { Radios } from "../forms/radios.tsx";
import { TextInput } from "../forms/text-input.tsx";
import type { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";

export type PlanOptionBoxes = Record<"so-nguoi" | "ngoai-nhanh" | "lanh-dao" | "uu-tien", unknown>;

const priorityItems = priorities.map((value) => ({ value, ...copy.priorities[value] }));

/** How the files are to be divided. A question, not a deed: it is asked by GET, so its answer has an address. */
export function PlanOptionsForm({ action, form: [form, fields] }: { action: string; form: ReturnType<typeof useServerForm<PlanOptionBoxes>> }) {
  return (
    <Form method="get" action={action} {...getFormProps(form)}>
      <TextInput
        {...fieldProps(fields["so-nguoi"])}
        label={copy.readers}
        hint={copy.readersHint}
        suffix={copy.people}
        width="short"
        inputMode="numeric"
        required
      />
      <Checkboxes {...checkboxProps(fields["ngoai-nhanh"])} label={copy.outside} hint={copy.outsideHint} items={[{ value: "on", label: copy.outsideItem }]} />
      <Checkboxes {...checkboxProps(fields["lanh-dao"])} label={copy.chair} hint={copy.chairHint} items={[{ value: "on", label: copy.chairItem }]} />
      <Radios {...fieldProps(fields["uu-tien"])} label={copy.priority} items={priorityItems} />
      <FormActions>
        <Button>{copy.show}</Button>
      </FormActions>
    </Form>
  );
}
