import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { settingsCopy as copy } from "#app/copy/board.ts";
import { dateProps, fieldProps } from "../forms/conform-field.ts";
import { DateInput } from "../forms/date-input.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { FormSection } from "../forms/form-section.tsx";
import { Radios } from "../forms/radios.tsx";
import { TextInput } from "../forms/text-input.tsx";
import type { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";

export type SettingsValues = Record<
  "opensOn" | "opensAt" | "closesOn" | "closesAt" | "openRegistration" | "maximumAuthors" | "maximumAge" | "reviewMonths" | "completionMonths",
  unknown
>;

/** The settings of a campaign. */
export function SettingsForm({ form: [form, fields] }: { form: ReturnType<typeof useServerForm<SettingsValues>> }) {
  const number = { width: "short", inputMode: "numeric" } as const;
  return (
    <Form method="post" {...getFormProps(form)}>
      <FormSection title={copy.filingTitle} lead={copy.filingLead}>
        <DateInput {...dateProps(fields.opensOn)} label={copy.opensOn} />
        <TextInput {...fieldProps(fields.opensAt)} label={copy.opensAt} hint={copy.opensAtHint} width="short" />
        <DateInput {...dateProps(fields.closesOn)} label={copy.closesOn} optional />
        <TextInput {...fieldProps(fields.closesAt)} label={copy.closesAt} hint={copy.closesAtHint} width="short" />
      </FormSection>
      <FormSection title={copy.peopleTitle}>
        <Radios
          {...fieldProps(fields.openRegistration)}
          label={copy.openRegistration}
          hint={copy.openRegistrationHint}
          inline
          items={[
            { value: "yes", label: copy.yes },
            { value: "no", label: copy.no },
          ]}
        />
        <TextInput {...fieldProps(fields.maximumAuthors)} {...number} label={copy.maximumAuthors} suffix={copy.people} />
        <TextInput {...fieldProps(fields.maximumAge)} {...number} label={copy.maximumAge} suffix={copy.years} />
      </FormSection>
      <FormSection title={copy.deadlinesTitle}>
        <TextInput {...fieldProps(fields.reviewMonths)} {...number} label={copy.reviewMonths} suffix={copy.months} />
        <TextInput {...fieldProps(fields.completionMonths)} {...number} label={copy.completionMonths} suffix={copy.months} />
      </FormSection>
      <FormActions>
        <Button>{copy.submit}</Button>
      </FormActions>
    </Form>
  );
}
