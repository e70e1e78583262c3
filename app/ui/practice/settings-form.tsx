import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { scoreSummaryLabels, settingsCopy as copy } from "#app/copy/campaign-settings.ts";
import { sectionTitles } from "#app/copy/dossier-form.ts";
import type { SettingName } from "#app/domain/campaign/settings-schema.ts";
import { scoreSummaries } from "#app/domain/publication/score-summary.ts";
import { alwaysRequired, sections } from "#app/domain/initiative/sections.ts";
import { Checkboxes } from "../forms/checkboxes.tsx";
import { checkboxProps, dateProps, fieldProps } from "../forms/conform-field.ts";
import { DateInput } from "../forms/date-input.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { FormSection } from "../forms/form-section.tsx";
import { Radios } from "../forms/radios.tsx";
import { TextInput } from "../forms/text-input.tsx";
import type { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";

type BoxName = "opensOn" | "opensAt" | "closesOn" | "closesAt" | Exclude<SettingName, "filingOpensAt" | "filingClosesAt" | "requiredSections">;
export type SettingsValues = Record<BoxName, unknown> & { requiredSections: string[] };

const yesOrNo = [
  { value: "yes", label: copy.yes },
  { value: "no", label: copy.no },
];

/** Sections that always are required are not asked about. */
const sectionItems = sections
  .filter((section) => !alwaysRequired.some((always) => always === section))
  .map((value) => ({ value, label: sectionTitles[value] }));

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
        <Radios {...fieldProps(fields.openRegistration)} label={copy.openRegistration} hint={copy.openRegistrationHint} inline items={yesOrNo} />
        <TextInput {...fieldProps(fields.maximumAuthors)} {...number} label={copy.maximumAuthors} suffix={copy.people} />
        <TextInput {...fieldProps(fields.maximumAge)} {...number} label={copy.maximumAge} hint={copy.maximumAgeHint} suffix={copy.years} />
        <Radios {...fieldProps(fields.authorsConfirmFirst)} label={copy.authorsConfirmFirst} hint={copy.authorsConfirmFirstHint} inline items={yesOrNo} />
      </FormSection>
      <FormSection title={copy.contentTitle}>
        <Checkboxes {...checkboxProps(fields.requiredSections)} label={copy.requiredSections} hint={copy.requiredSectionsHint} items={sectionItems} />
        <TextInput {...fieldProps(fields.addressee)} label={copy.addressee} hint={copy.addresseeHint} optional />
      </FormSection>
      <FormSection title={copy.deadlinesTitle}>
        <TextInput {...fieldProps(fields.unitDays)} {...number} label={copy.unitDays} hint={copy.unitDaysHint} suffix={copy.days} />
        <TextInput {...fieldProps(fields.reviewMonths)} {...number} label={copy.reviewMonths} suffix={copy.months} />
        <TextInput {...fieldProps(fields.completionMonths)} {...number} label={copy.completionMonths} suffix={copy.months} />
      </FormSection>
      <FormSection title={copy.releaseTitle}>
        <Radios
          {...fieldProps(fields.scoreSummary)}
          label={copy.scoreSummary}
          hint={copy.scoreSummaryHint}
          items={scoreSummaries.map((value) => ({ value, label: scoreSummaryLabels[value] }))}
        />
      </FormSection>
      <FormActions>
        <Button>{copy.submit}</Button>
      </FormActions>
    </Form>
  );
}
