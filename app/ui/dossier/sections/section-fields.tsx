import type { FieldMetadata } from "@conform-to/react";
import type { ContentSection } from "#app/domain/initiative/sections.ts";
import { LongAnswer } from "./text-fields.tsx";
import { PlanLinkFields, type PlanPart } from "../plan-link-fields.tsx";
import { ContentFields } from "./content-fields.tsx";
import type { Boxes } from "./form-values.ts";
import { EffectFields } from "./effect-fields.tsx";
import { MethodFields } from "./method-fields.tsx";
import { ParticipantRows, type RowButtons } from "./participant-rows.tsx";
import { PracticeFields } from "./practice-fields.tsx";

/** What a section lets one choose from. */
export interface SectionChoices {
  fields: readonly { slug: string; name: string }[];
  plan: readonly PlanPart[];
}

export type SectionFieldSet = { [Field in keyof Boxes]: FieldMetadata<Boxes[Field], Boxes, string[]> };

export interface SectionFieldsProps {
  section: ContentSection;
  fields: SectionFieldSet;
  choices: SectionChoices;
  rowButtons: RowButtons;
}

const fewestLinkRows = 3;

/** Rows to link to the plan: those typed and one more, three at least. */
function linkRows(links: SectionFieldSet["links"]) {
  const typed = links.getFieldList();
  return Array.from({ length: Math.max(fewestLinkRows, typed.length + 1) }, (_, index) => {
    const row = typed[index]?.getFieldset();
    const named = (part: "to" | "reason") => ({ id: `${links.id}[${index}].${part}`, name: `${links.name}[${index}].${part}` });
    return { to: row?.to ?? named("to"), reason: row?.reason ?? named("reason") };
  });
}

/** The questions of one section. */
export function SectionFields({ section, fields, choices, rowButtons }: SectionFieldsProps) {
  switch (section) {
    case "content":
      return <ContentFields fields={fields} choices={choices.fields} />;
    case "method":
      return <MethodFields fields={fields} />;
    case "effect":
      return <EffectFields fields={fields} />;
    case "practice":
      return (
        <PracticeFields fields={fields}>
          <ParticipantRows rows={fields.participants.getFieldList().map((row) => ({ key: row.key ?? row.id, fields: row.getFieldset() }))} {...rowButtons} />
        </PracticeFields>
      );
    case "links":
      return <PlanLinkFields rows={linkRows(fields.links)} plan={choices.plan} />;
    case "confidential":
      return <LongAnswer name="confidential" field={fields.confidential} rows={8} />;
  }
}
