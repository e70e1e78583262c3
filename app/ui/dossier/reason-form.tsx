import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
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
  /** The route's `useActionData()`. */
  reply: unknown;
  backHref: string;
  caption: string;
  copy: { title: string; lead: string; reason: string; reasonHint: string; submit: string };
  tone?: "primary" | "warning";
  /** Another way to go, beside the button. */
  aside?: ReactNode;
}

/** The page of a step that asks for nothing but a written reason. */
export function ReasonForm({ reply, backHref, caption, copy, tone = "primary", aside }: ReasonFormProps) {
  const [form, fields] = useServerForm<{ reason: string }>({ reply });
  return (
    <>
      <BackLink href={backHref} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={caption} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <TextArea {...fieldProps(fields.reason)} label={copy.reason} hint={copy.reasonHint} rows={6} maxCharacters={2000} />
        <FormActions>
          <Button tone={tone}>{copy.submit}</Button>
          {aside}
        </FormActions>
      </Form>
    </>
  );
}
