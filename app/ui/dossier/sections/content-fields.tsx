import { newDossierCopy } from "#app/copy/dossier.ts";
import { kindLabels, solutionKindLabels } from "#app/copy/labels.ts";
import { kinds, limits, solutionKinds } from "#app/domain/initiative/content.ts";
import type { sectionFields } from "#app/domain/initiative/sections.ts";
import { fieldProps } from "../../forms/conform-field.ts";
import { Radios } from "../../forms/radios.tsx";
import { Select } from "../../forms/select.tsx";
import { TextArea } from "../../forms/text-area.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { described, LongAnswer, type FieldSet } from "./text-fields.tsx";

const kindItems = kinds.map((value) => ({ value, label: kindLabels[value], hint: newDossierCopy.kindHints[value] }));
const solutionItems = solutionKinds.map((value) => ({ value, label: solutionKindLabels[value] }));

export interface ContentFieldsProps {
  fields: FieldSet<(typeof sectionFields.content)[number]>;
  choices: readonly { slug: string; name: string }[];
}

/** What and why: title, kind, field, summary, the situation before. */
export function ContentFields({ fields, choices }: ContentFieldsProps) {
  return (
    <>
      <TextInput {...fieldProps(fields.title)} {...described("title")} />
      <Radios {...fieldProps(fields.kind)} {...described("kind")} items={kindItems} />
      <Radios {...fieldProps(fields.solutionKind)} {...described("solutionKind")} items={solutionItems} />
      <Select
        {...fieldProps(fields.fieldSlug)}
        {...described("fieldSlug")}
        width="full"
        options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <TextArea {...fieldProps(fields.summary)} {...described("summary")} rows={4} maxCharacters={limits.summary} />
      <LongAnswer name="problem" field={fields.problem} rows={8} />
      <LongAnswer name="purpose" field={fields.purpose} rows={4} />
      <TextArea {...fieldProps(fields.differenceNote)} {...described("differenceNote")} rows={4} maxCharacters={limits.differenceNote} optional />
    </>
  );
}
