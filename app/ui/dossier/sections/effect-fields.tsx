import { answerLabels } from "#app/copy/labels.ts";
import type { sectionFields } from "#app/domain/initiative/sections.ts";
import { fieldProps } from "../../forms/conform-field.ts";
import { Radios } from "../../forms/radios.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { described, LongAnswer, type FieldSet } from "./text-fields.tsx";

const answers = (["yes", "no"] as const).map((value) => ({ value, label: answerLabels[value] }));

/** Benefits in words, money where it can be said, and who stands behind the number. */
export function EffectFields({ fields }: { fields: FieldSet<(typeof sectionFields.effect)[number]> }) {
  return (
    <>
      <LongAnswer name="benefits" field={fields.benefits} rows={8} />
      <LongAnswer name="benefitsByAppliers" field={fields.benefitsByAppliers} rows={5} />
      <LongAnswer name="economicEffect" field={fields.economicEffect} rows={5} />
      <TextInput {...fieldProps(fields.yearlySavingVnd)} {...described("yearlySavingVnd")} width="half" inputMode="numeric" autoComplete="off" optional />
      <Radios {...fieldProps(fields.verifiedByFinance)} {...described("verifiedByFinance")} items={answers} inline optional />
      <LongAnswer name="socialEffect" field={fields.socialEffect} rows={5} />
    </>
  );
}
