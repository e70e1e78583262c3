import { editCopy, fieldHints, fieldLabels } from "#app/copy/dossier-form.ts";
import { kindLabels, solutionKindLabels } from "#app/copy/labels.ts";
import { newDossierCopy } from "#app/copy/dossier.ts";
import { kinds, limits, solutionKinds, type LongField } from "#app/domain/initiative/content.ts";
import type { ContentField } from "#app/domain/initiative/draft-differences.ts";
import { dateProps, fieldProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { DateInput } from "../forms/date-input.tsx";
import { FormSection } from "../forms/form-section.tsx";
import { Radios } from "../forms/radios.tsx";
import { Select } from "../forms/select.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { TextInput } from "../forms/text-input.tsx";

export type DraftFieldSet = Record<Exclude<ContentField, "links">, ConformFieldLike>;

const described = (field: ContentField) => ({ label: fieldLabels[field], hint: fieldHints[field] });
export const kindItems = kinds.map((value) => ({ value, label: kindLabels[value], hint: newDossierCopy.kindHints[value] }));

/** The questions of the official form that a draft answers, without the links to the plan. */
export function DraftFields({ fields, choices }: { fields: DraftFieldSet; choices: readonly { slug: string; name: string }[] }) {
  const long = (field: LongField, rows: number) => <TextArea {...fieldProps(fields[field])} {...described(field)} rows={rows} maxCharacters={limits.long} />;
  return (
    <>
      <FormSection title={editCopy.general}>
        <TextInput {...fieldProps(fields.title)} {...described("title")} />
        <Radios {...fieldProps(fields.kind)} {...described("kind")} items={kindItems} />
        <Radios
          {...fieldProps(fields.solutionKind)}
          {...described("solutionKind")}
          items={solutionKinds.map((value) => ({ value, label: solutionKindLabels[value] }))}
        />
        <Select
          {...fieldProps(fields.fieldSlug)}
          {...described("fieldSlug")}
          width="full"
          options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <DateInput {...dateProps(fields.firstAppliedOn)} {...described("firstAppliedOn")} />
      </FormSection>
      <FormSection title={editCopy.description}>
        <TextArea {...fieldProps(fields.summary)} {...described("summary")} rows={4} maxCharacters={limits.summary} />
        {long("problem", 8)}
        {long("solution", 12)}
        {long("novelty", 6)}
        {long("benefits", 8)}
        {long("conditions", 5)}
      </FormSection>
      <FormSection title={editCopy.confidentialPart}>{long("confidential", 5)}</FormSection>
    </>
  );
}
