import { authorsCopy } from "#app/copy/dossier.ts";
import { fieldProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { TextInput } from "../forms/text-input.tsx";
import { UnitSelect } from "../forms/unit-select.tsx";
import type { UnitChoice } from "../forms/unit-groups.ts";

export interface PlaceFieldSet {
  unitId: ConformFieldLike;
  jobTitle: ConformFieldLike;
  share: ConformFieldLike;
}

/** Unit, job title and share: what every author's row asks. */
export function PlaceFields({ fields, units }: { fields: PlaceFieldSet; units: readonly UnitChoice[] }) {
  return (
    <>
      <UnitSelect {...fieldProps(fields.unitId)} label={authorsCopy.unit} units={units} />
      <TextInput {...fieldProps(fields.jobTitle)} label={authorsCopy.jobTitle} width="half" optional />
      <TextInput {...fieldProps(fields.share)} label={authorsCopy.share} width="short" inputMode="decimal" suffix="%" />
    </>
  );
}

/** The whole row of a co-author. */
export function CoAuthorFields({
  fields,
  units,
}: {
  fields: PlaceFieldSet & { fullName: ConformFieldLike; email: ConformFieldLike };
  units: readonly UnitChoice[];
}) {
  return (
    <>
      <TextInput {...fieldProps(fields.fullName)} label={authorsCopy.fullName} width="half" autoComplete="off" />
      <TextInput {...fieldProps(fields.email)} label={authorsCopy.email} hint={authorsCopy.emailHint} type="email" width="half" autoComplete="off" optional />
      <PlaceFields fields={fields} units={units} />
    </>
  );
}
