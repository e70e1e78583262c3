import { authorsCopy } from "#app/copy/dossier.ts";
import { dateProps, fieldProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { DateInput } from "../forms/date-input.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { UnitSelect } from "../forms/unit-select.tsx";
import type { UnitChoice } from "../forms/unit-groups.ts";

export interface PlaceFieldSet {
  unitId: ConformFieldLike;
  workplace: ConformFieldLike;
  jobTitle: ConformFieldLike;
  birthDate: ConformFieldLike;
  qualification: ConformFieldLike;
  share: ConformFieldLike;
}

/** Share and what the official table asks besides the name. */
export function PlaceFields({ fields, units }: { fields: PlaceFieldSet; units: readonly UnitChoice[] }) {
  return (
    <>
      <TextInput {...fieldProps(fields.share)} label={authorsCopy.share} width="short" inputMode="decimal" suffix="%" />
      <UnitSelect {...fieldProps(fields.unitId)} label={authorsCopy.unit} units={units} />
      <TextInput {...fieldProps(fields.workplace)} label={authorsCopy.workplace} hint={authorsCopy.workplaceHint} width="half" optional />
      <TextInput {...fieldProps(fields.jobTitle)} label={authorsCopy.jobTitle} width="half" optional />
      <DateInput {...dateProps(fields.birthDate)} label={authorsCopy.birthDate} hint={authorsCopy.birthDateHint} optional />
      <TextInput {...fieldProps(fields.qualification)} label={authorsCopy.qualification} hint={authorsCopy.qualificationHint} width="half" optional />
    </>
  );
}

const textOf = (field: ConformFieldLike) => (typeof field.initialValue === "string" ? field.initialValue : "");

/** The whole row of a co-author; name and address are boxes only for who names people, the address only until the person accepted. */
export function CoAuthorFields({
  fields,
  units,
  mayName,
  hasAccepted,
}: {
  fields: PlaceFieldSet & { authorId: ConformFieldLike; fullName: ConformFieldLike; email: ConformFieldLike };
  units: readonly UnitChoice[];
  mayName: boolean;
  hasAccepted: boolean;
}) {
  const hidden = (...kept: ConformFieldLike[]) => <HiddenFields values={Object.fromEntries(kept.map((field) => [field.name, textOf(field)]))} />;
  return (
    <>
      {hidden(fields.authorId)}
      {mayName ? (
        <TextInput {...fieldProps(fields.fullName)} label={authorsCopy.fullName} width="half" autoComplete="off" />
      ) : (
        <>
          {hidden(fields.fullName, fields.email)}
          <p className="mb-6 font-semibold">{textOf(fields.fullName)}</p>
        </>
      )}
      {mayName && hasAccepted ? (
        <>
          {hidden(fields.email)}
          <p className="mb-6">
            {authorsCopy.email}: {textOf(fields.email)}
          </p>
        </>
      ) : null}
      {mayName && !hasAccepted ? (
        <TextInput {...fieldProps(fields.email)} label={authorsCopy.email} hint={authorsCopy.emailHint} type="email" width="half" autoComplete="off" />
      ) : null}
      <PlaceFields fields={fields} units={units} />
    </>
  );
}
