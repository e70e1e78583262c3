import type { sectionFields } from "#app/domain/initiative/sections.ts";
import { LongAnswer, type FieldSet } from "./text-fields.tsx";

/** How it works, what is new, what it needs. */
export function MethodFields({ fields }: { fields: FieldSet<(typeof sectionFields.method)[number]> }) {
  return (
    <>
      <LongAnswer name="solution" field={fields.solution} rows={12} />
      <LongAnswer name="novelty" field={fields.novelty} />
      <LongAnswer name="conditions" field={fields.conditions} rows={5} />
    </>
  );
}
