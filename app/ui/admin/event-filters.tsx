import { Form } from "@remix-run/react";
import { eventsCopy as copy } from "#app/copy/admin.ts";
import { eventVerbLabels, subjectLabels } from "#app/copy/verbs.ts";
import type { EventQuery } from "#app/domain/events/filters.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { Select } from "../forms/select.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { Button } from "../navigation/button.tsx";
import { Details } from "../text/details.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface EventFiltersProps {
  path: string;
  query: EventQuery;
  /** The days that could not be read. */
  wrongDays: readonly ("from" | "to")[];
}

/** Verbs that mean the same share a label; one of them is enough to choose from. */
const verbOptions = [...new Map(Object.entries(eventVerbLabels).map(([value, label]) => [label, value])).entries()].map(([label, value]) => ({ value, label }));
const subjectOptions = Object.entries(subjectLabels).map(([value, label]) => ({ value, label }));

/** The filters of the log: a GET form, so that every list has an address. */
export function EventFilters({ path, query, wrongDays }: EventFiltersProps) {
  const isFiltered = Object.values(query).some((value) => value !== "");
  const dayError = (key: "from" | "to") => (wrongDays.includes(key) ? copy.dayWrong : null);
  return (
    <Details summary={copy.submit} open={isFiltered}>
      <Form key={JSON.stringify(query)} method="get" role="search">
        <Select name="viec" label={copy.verb} placeholder={copy.anyVerb} defaultValue={query.verb} options={verbOptions} />
        <TextInput name="nguoi" label={copy.actor} hint={copy.actorHint} defaultValue={query.actor} width="half" />
        <Select name="loai" label={copy.subjectKind} placeholder={copy.anySubject} defaultValue={query.subjectKind} options={subjectOptions} />
        <TextInput name="doi-tuong" label={copy.subject} hint={copy.subjectHint} defaultValue={query.subject} width="short" />
        <TextInput name="tu" label={copy.from} hint={copy.dayHint} defaultValue={query.from} error={dayError("from")} width="short" />
        <TextInput name="den" label={copy.to} hint={copy.dayHint} defaultValue={query.to} error={dayError("to")} width="short" />
        <FormActions>
          <Button tone="secondary">{copy.submit}</Button>
          {isFiltered ? <TextLink href={path}>{copy.clear}</TextLink> : null}
        </FormActions>
      </Form>
    </Details>
  );
}
