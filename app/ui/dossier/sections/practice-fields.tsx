import type { ReactNode } from "react";
import type { sectionFields } from "#app/domain/initiative/sections.ts";
import { dateProps, fieldProps } from "../../forms/conform-field.ts";
import { DateInput } from "../../forms/date-input.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { described, LongAnswer, type FieldSet } from "./text-fields.tsx";

type PracticeField = Exclude<(typeof sectionFields.practice)[number], "participants">;

/** Where and when it was applied first, where else it could be; its people come as children. */
export function PracticeFields({ fields, children }: { fields: FieldSet<PracticeField>; children: ReactNode }) {
  return (
    <>
      <DateInput {...dateProps(fields.firstAppliedOn)} {...described("firstAppliedOn")} />
      <TextInput {...fieldProps(fields.appliedPlace)} {...described("appliedPlace")} />
      <LongAnswer name="replicationScope" field={fields.replicationScope} rows={4} />
      <TextInput {...fieldProps(fields.investor)} {...described("investor")} optional />
      {children}
    </>
  );
}
