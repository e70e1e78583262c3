import { useId, type ReactNode } from "react";
import { newCommendationCopy as copy } from "#app/copy/board.ts";
import { recipientKindLabels } from "#app/copy/labels.ts";
import { recipientKinds } from "#app/domain/commendation/kinds.ts";
import { Checkboxes } from "../forms/checkboxes.tsx";
import { checkboxProps, fieldProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { Radios } from "../forms/radios.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { TextInput } from "../forms/text-input.tsx";
import type { UnitChoice } from "../forms/unit-groups.ts";
import { UnitSelect } from "../forms/unit-select.tsx";

export interface RecipientFieldsProps {
  fields: Record<"kind" | "name" | "unitId" | "achievement" | "consent", ConformFieldLike>;
  units: readonly UnitChoice[];
}

/** One person, collective or group of authors. */
export function RecipientFields({ fields, units }: RecipientFieldsProps) {
  return (
    <>
      <Radios {...fieldProps(fields.kind)} label={copy.kind} inline items={recipientKinds.map((value) => ({ value, label: recipientKindLabels[value] }))} />
      <TextInput {...fieldProps(fields.name)} label={copy.name} hint={copy.nameHint} autoComplete="off" />
      <UnitSelect {...fieldProps(fields.unitId)} label={copy.unit} units={units} optional />
      <TextArea {...fieldProps(fields.achievement)} label={copy.achievement} hint={copy.achievementHint} rows={3} maxCharacters={2000} optional />
      <Checkboxes {...checkboxProps(fields.consent)} label={copy.consent} hint={copy.consentHint} items={[{ value: "on", label: copy.consentItem }]} />
    </>
  );
}

/** One published initiative on which the decision rests. */
export function GroundFields({ fields }: { fields: Record<"code" | "note", ConformFieldLike> }) {
  return (
    <>
      <TextInput {...fieldProps(fields.code)} label={copy.code} hint={copy.codeHint} width="half" autoComplete="off" />
      <TextInput {...fieldProps(fields.note)} label={copy.note} optional />
    </>
  );
}

/** One row of a list in a form, under its number. */
export function RepeatedRow({ title, children }: { title: string; children: ReactNode }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="mb-10 border-l-4 border-line pl-5">
      <h3 id={headingId} className="mb-4 text-lg font-bold">
        {title}
      </h3>
      {children}
    </section>
  );
}
