import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import { accountFieldCopy, choosePasswordCopy } from "#app/copy/account.ts";
import type { choosePasswordSchema } from "#app/domain/account/schemas.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { ErrorSummary } from "../feedback/error-summary.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { PasswordInput } from "../forms/password-input.tsx";
import { summaryErrors } from "../forms/summary-errors.ts";
import { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";
import { PageTitle } from "../text/page-title.tsx";

/** The page behind a mailed link that still holds: whose account it is and the one thing to choose. `reply` is the route's action data. */
export function PasswordChoice({ title, lead, email, reply }: { title: string; lead: string; email: string; reply: unknown }) {
  const [form, fields] = useServerForm<z.input<typeof choosePasswordSchema>>({ reply });
  return (
    <>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={lead}>{title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <div className="mb-7 max-w-[44rem]">
          <SummaryList rows={[{ term: choosePasswordCopy.signInName, value: email }]} />
        </div>
        <PasswordInput
          id={fields.password.id}
          name={fields.password.name}
          error={fields.password.errors}
          label={accountFieldCopy.newPassword}
          hint={accountFieldCopy.passwordRules}
          autoComplete="new-password"
        />
        <FormActions>
          <Button>{choosePasswordCopy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
