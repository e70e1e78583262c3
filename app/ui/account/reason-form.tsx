import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import type { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { ErrorSummary } from "../feedback/error-summary.tsx";
import { fieldProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { summaryErrors } from "../forms/summary-errors.ts";
import { TextArea } from "../forms/text-area.tsx";
import { useServerForm } from "../forms/use-server-form.ts";
import { BackLink } from "../navigation/back-link.tsx";
import { Button } from "../navigation/button.tsx";
import { PageTitle } from "../text/page-title.tsx";

export interface ReasonFormProps {
  /** Whose account, and the way back to it. */
  name: string;
  backHref: string;
  words: { title: string; lead: string; reason: string; submit: string };
  /** What exactly is about to change, between the title and the question. */
  subject?: string | undefined;
  tone: "primary" | "warning";
  /** The route's action data. */
  reply: unknown;
}

/** A page with one question before something changes for a person: why. */
export function ReasonForm({ name, backHref, words, subject, tone, reply }: ReasonFormProps) {
  const [form, fields] = useServerForm<z.input<typeof reasonSchema>>({ reply });
  return (
    <>
      <BackLink href={backHref} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={name} lead={words.lead}>
        {words.title}
      </PageTitle>
      {subject ? <p className="mb-7 max-w-measure font-semibold">{subject}</p> : null}
      <Form method="post" {...getFormProps(form)}>
        <TextArea {...fieldProps(fields.reason)} label={words.reason} rows={4} maxCharacters={2000} />
        <FormActions>
          <Button tone={tone}>{words.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
