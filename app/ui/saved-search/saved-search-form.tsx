import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { alertLabels, savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import { searchPhrase } from "#app/copy/search.ts";
import { alertPeriods, longestName } from "#app/domain/saved-search/saved-search.ts";
import type { SavedSearchForm as Values } from "#app/domain/saved-search/saved-search-schema.ts";
import { ErrorSummary } from "../feedback/error-summary.tsx";
import { fieldProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { Radios } from "../forms/radios.tsx";
import { summaryErrors } from "../forms/summary-errors.ts";
import { TextInput } from "../forms/text-input.tsx";
import { useServerForm } from "../forms/use-server-form.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { BackLink } from "../navigation/back-link.tsx";
import { Button } from "../navigation/button.tsx";
import { PageTitle } from "../text/page-title.tsx";

export interface SavedSearchFormProps {
  title: string;
  /** The route's `useActionData()`. */
  reply: unknown;
  /** What is searched for, in words. */
  words: readonly string[];
  values: Values;
  action: string;
  back: { href: string; label: string };
}

const items = alertPeriods.map((value) => ({ value, label: alertLabels[value] }));

/** Name and letters of a search that is saved, or was. */
export function SavedSearchForm({ title, reply, words, values, action, back }: SavedSearchFormProps) {
  const [form, fields] = useServerForm<Values>({ reply, values: { ...values, name: values.name.slice(0, longestName) } });
  return (
    <>
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle>{title}</PageTitle>
      <SummaryList rows={[{ term: copy.what, value: searchPhrase(words) }]} />
      <Form method="post" {...getFormProps(form)} action={action} className="mt-8">
        <TextInput {...fieldProps(fields.name)} label={copy.name} hint={copy.nameHint} />
        <Radios {...fieldProps(fields.alerts)} label={copy.alerts} hint={copy.alertsHint} items={items} />
        <FormActions>
          <Button>{copy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
