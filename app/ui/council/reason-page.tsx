import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { z } from "zod";
import type { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { ErrorSummary } from "../feedback/error-summary.tsx";
import { fieldProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { summaryErrors } from "../forms/summary-errors.ts";
import { TextArea } from "../forms/text-area.tsx";
import { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";
import { FileHead, type HeadingFacts } from "./file-head.tsx";

export interface ReasonPageProps {
  heading: HeadingFacts;
  copy: { title: string; lead: string; reason: string; hint: string; submit: string };
  /** The route's `useActionData()`. */
  reply: unknown;
  /** The deed cannot be undone. */
  isFinal?: boolean | undefined;
  children?: ReactNode;
}

/** A page that does one thing to a file and asks for its written reason. */
export function ReasonPage({ heading, copy, reply, isFinal, children }: ReasonPageProps) {
  const [form, fields] = useServerForm<z.input<typeof reasonSchema>>({ reply });
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      {children}
      <Form method="post" {...getFormProps(form)}>
        <TextArea {...fieldProps(fields.reason)} label={copy.reason} hint={copy.hint} required maxCharacters={2000} />
        <FormActions>
          <Button tone={isFinal ? "warning" : "primary"}>{copy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
