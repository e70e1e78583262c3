import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { z } from "zod";
import { invitationCopy } from "#app/copy/authorship.ts";
import { consentCopy } from "#app/copy/dossier.ts";
import type { consentSchema } from "#app/domain/initiative/consent-schema.ts";
import { ErrorSummary } from "../feedback/error-summary.tsx";
import { Checkboxes } from "../forms/checkboxes.tsx";
import { checkboxProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { summaryErrors } from "../forms/summary-errors.ts";
import { useServerForm } from "../forms/use-server-form.ts";
import { formatPercent } from "../format.ts";
import { Button } from "../navigation/button.tsx";

type ConsentInput = z.input<typeof consentSchema>;

export interface ConsentFormProps {
  own: { fullName: string; share: number; confirmedAt: string | null; nameConsentAt: string | null; hasAccepted: boolean };
  /** The route's `useActionData()`. */
  reply: unknown;
  /** What stands between the errors and the boxes: title, facts. */
  children: ReactNode;
  /** Another way to go, beside the button. */
  aside?: ReactNode;
}

/** An author's own word about share and name. Nothing is ticked that they did not tick themselves. */
export function ConsentForm({ own, reply, children, aside }: ConsentFormProps) {
  const ticked = (at: string | null) => (at ? "on" : undefined);
  const [form, fields] = useServerForm<ConsentInput>({ reply, values: { confirmed: ticked(own.confirmedAt), publishName: ticked(own.nameConsentAt) } });
  return (
    <>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      {children}
      <Form method="post" {...getFormProps(form)} className="mt-10">
        {/* The share this page shows now: a word about another one is refused. */}
        <input type="hidden" name="share" value={own.share} />
        <Checkboxes
          {...checkboxProps(fields.confirmed)}
          label={consentCopy.confirmed}
          items={[{ value: "on", label: consentCopy.confirmedItem(own.fullName, formatPercent(own.share)), hint: consentCopy.confirmedHint }]}
        />
        <Checkboxes
          {...checkboxProps(fields.publishName)}
          label={consentCopy.publishName}
          items={[{ value: "on", label: consentCopy.publishNameItem, hint: consentCopy.publishNameHint }]}
        />
        <FormActions>
          <Button>{own.hasAccepted ? consentCopy.save : invitationCopy.accept}</Button>
          {aside}
        </FormActions>
      </Form>
    </>
  );
}
