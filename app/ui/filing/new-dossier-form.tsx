import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import { newDossierCopy as copy } from "#app/copy/dossier.ts";
import { fieldHints, fieldLabels } from "#app/copy/dossier-form.ts";
import { closingWords } from "#app/copy/filing.ts";
import { kindLabels } from "#app/copy/labels.ts";
import { kinds } from "#app/domain/initiative/content.ts";
import type { newDossierSchema } from "#app/domain/initiative/new-dossier-schema.ts";
import { fieldProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Radios } from "../forms/radios.tsx";
import { TextInput } from "../forms/text-input.tsx";
import type { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";

export interface NewDossierFormProps {
  form: ReturnType<typeof useServerForm<z.input<typeof newDossierSchema>>>;
  campaigns: readonly { id: number; name: string; filingClosesAt: string | null; obstacles: readonly unknown[] }[];
}

const kindItems = kinds.map((value) => ({ value, label: kindLabels[value], hint: copy.kindHints[value] }));

/** The three answers that begin a dossier; the page's key travels with them, so that one page begins one dossier. */
export function NewDossierForm({ form: [form, fields], campaigns }: NewDossierFormProps) {
  const items = campaigns.map(({ id, name, filingClosesAt, obstacles }) => ({
    value: String(id),
    label: name,
    hint: filingClosesAt ? copy.closes(closingWords(filingClosesAt)) : copy.noEnd,
    disabled: obstacles.length > 0,
  }));
  return (
    <Form method="post" {...getFormProps(form)}>
      <HiddenFields values={{ [fields.key.name]: fields.key.initialValue }} />
      <Radios {...fieldProps(fields.campaignId)} label={copy.campaign} items={items} />
      <Radios {...fieldProps(fields.kind)} label={fieldLabels.kind} items={kindItems} />
      <TextInput {...fieldProps(fields.title)} label={fieldLabels.title} hint={fieldHints.title} />
      <FormActions>
        <Button>{copy.submit}</Button>
      </FormActions>
    </Form>
  );
}
