import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { leavingCopy } from "#app/copy/authorship.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { ErrorSummary } from "../feedback/error-summary.tsx";
import { fieldProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { summaryErrors } from "../forms/summary-errors.ts";
import { TextArea } from "../forms/text-area.tsx";
import { useServerForm } from "../forms/use-server-form.ts";
import { BackLink } from "../navigation/back-link.tsx";
import { Button } from "../navigation/button.tsx";
import { PageTitle } from "../text/page-title.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface LeavingFormProps {
  own: { title: string; hasAccepted: boolean };
  /** The route's `useActionData()`. */
  reply: unknown;
  backHref: string;
}

/** Declines an invitation, or leaves after having accepted; a reason may be given. */
export function LeavingForm({ own, reply, backHref }: LeavingFormProps) {
  const [form, fields] = useServerForm<{ reason: string }>({ reply });
  const { hasAccepted } = own;
  return (
    <>
      <BackLink href={backHref} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={own.title || dossierCopy.untitled} lead={leavingCopy.lead}>
        {hasAccepted ? leavingCopy.leaveTitle : leavingCopy.declineTitle}
      </PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <TextArea {...fieldProps(fields.reason)} label={leavingCopy.reason} hint={leavingCopy.reasonHint} rows={5} maxCharacters={2000} />
        <FormActions>
          <Button tone="warning">{hasAccepted ? leavingCopy.leave : leavingCopy.decline}</Button>
          <TextLink href={backHref}>{leavingCopy.keep}</TextLink>
        </FormActions>
      </Form>
    </>
  );
}
