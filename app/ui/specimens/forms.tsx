import { designCopy } from "#app/copy/design.ts";
import { ErrorSummary } from "../feedback/error-summary.tsx";
import { Checkboxes } from "../forms/checkboxes.tsx";
import { DateInput } from "../forms/date-input.tsx";
import { FileInput } from "../forms/file-input.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { FormSection } from "../forms/form-section.tsx";
import { Radios } from "../forms/radios.tsx";
import { SearchBox } from "../forms/search-box.tsx";
import { Select } from "../forms/select.tsx";
import { summaryErrors } from "../forms/summary-errors.ts";
import { TextArea } from "../forms/text-area.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { UnitSelect } from "../forms/unit-select.tsx";
import { Button } from "../navigation/button.tsx";

const { fields } = designCopy;
const errors = { email: [fields.email.error], applied: [fields.applied.error], date: [fields.date.error] };

/** Every kind of field, as filled in and as refused. */
export function FormSpecimens() {
  return (
    <>
      <div className="mb-10">
        <SearchBox action="/sang-kien" size="large" hint={designCopy.searchHint} id="search-large" />
      </div>
      <div className="mb-10">
        <SearchBox action="/sang-kien" label={designCopy.searchAgain} />
      </div>
      <ErrorSummary errors={summaryErrors({ errors })} />
      <form method="get" noValidate>
        <TextInput name="title" label={fields.title.label} hint={fields.title.hint} defaultValue={fields.title.value} />
        <TextInput name="email" type="email" label={fields.email.label} error={errors.email} defaultValue="minhthu@" width="half" />
        <TextInput name="share" label={fields.share.label} hint={fields.share.hint} suffix="%" inputMode="decimal" width="short" defaultValue="60" />
        <TextArea name="summary" label={fields.summary.label} hint={fields.summary.hint} maxCharacters={1000} defaultValue={designCopy.prose} />
        <Select name="field" label={fields.field.label} options={fields.field.options.map((label) => ({ value: label, label }))} />
        <UnitSelect name="unit" label={fields.unit.label} units={designCopy.units} />
        <Radios
          name="kind"
          label={fields.kind.label}
          defaultValue={fields.kind.items[1]}
          items={fields.kind.items.map((label, index) => ({ value: label, label, hint: index === 1 ? fields.kindHint : undefined }))}
        />
        <Radios
          name="applied"
          inline
          label={fields.applied.label}
          error={errors.applied}
          items={[
            { value: "yes", label: fields.applied.yes },
            { value: "no", label: fields.applied.no },
          ]}
        />
        <DateInput name="date" label={fields.date.label} hint={fields.date.hint} error={errors.date} defaultValue={{ day: "31", month: "2", year: "2026" }} />
        <FileInput name="file" label={fields.file.label} optional multiple limits={fields.fileLimits} />
        <FormSection title={designCopy.formSectionTitle} lead={designCopy.formSectionLead}>
          <Checkboxes name="consent" label={fields.consent.label} optional items={[{ value: "yes", label: fields.consent.item, hint: fields.consent.hint }]} />
        </FormSection>
        <FormActions>
          <Button>{designCopy.primary}</Button>
          <Button tone="secondary">{designCopy.secondary}</Button>
        </FormActions>
      </form>
    </>
  );
}
