import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { rankLabels } from "#app/copy/review.ts";
import { rubricCopy as copy } from "#app/copy/rubric.ts";
import { namedRanks } from "#app/domain/rubric/ranks.ts";
import { fieldProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { FormSection } from "../forms/form-section.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Radios } from "../forms/radios.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { TextInput } from "../forms/text-input.tsx";
import type { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";

export type RubricValues = Record<"name" | "passMark" | "criteria" | "dropEnds" | "floorsOn" | "revision" | (typeof namedRanks)[number], string>;

/** The whole of a rubric: criteria as text, then how the council's score comes about. */
export function RubricForm({ form: [form, fields], revision }: { form: ReturnType<typeof useServerForm<RubricValues>>; revision: number }) {
  const mark = { width: "short", inputMode: "decimal", suffix: copy.points } as const;
  return (
    <Form method="post" {...getFormProps(form)}>
      <HiddenFields values={{ revision }} />
      <TextInput {...fieldProps(fields.name)} label={copy.name} />
      <TextArea {...fieldProps(fields.criteria)} label={copy.criteria} hint={copy.criteriaHint} rows={24} maxCharacters={20_000} />
      <FormSection title={copy.rulesTitle}>
        <TextInput {...fieldProps(fields.passMark)} {...mark} label={copy.passMark} />
        <Radios
          {...fieldProps(fields.dropEnds)}
          label={copy.dropEnds}
          items={[
            { value: "no", label: copy.dropNo },
            { value: "yes", label: copy.dropYes },
          ]}
        />
        <Radios
          {...fieldProps(fields.floorsOn)}
          label={copy.floorsOn}
          items={[
            { value: "mean", label: copy.floorsMean },
            { value: "each_sheet", label: copy.floorsEach },
          ]}
        />
      </FormSection>
      <FormSection title={copy.ranksTitle} lead={copy.ranksLead}>
        {namedRanks.map((rank) => (
          <TextInput key={rank} {...fieldProps(fields[rank])} {...mark} label={copy.rankFrom(rankLabels[rank])} optional />
        ))}
      </FormSection>
      <FormActions>
        <Button>{copy.submit}</Button>
      </FormActions>
    </Form>
  );
}
