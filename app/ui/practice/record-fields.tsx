import { stageLabels } from "#app/copy/labels.ts";
import { newApplicationCopy as copy } from "#app/copy/practice.ts";
import { firstStages } from "#app/domain/application/stages.ts";
import { dateProps, fieldProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { DateInput } from "../forms/date-input.tsx";
import { FormSection } from "../forms/form-section.tsx";
import { Radios } from "../forms/radios.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { TextInput } from "../forms/text-input.tsx";
import type { UnitChoice } from "../forms/unit-groups.ts";
import { UnitSelect } from "../forms/unit-select.tsx";

type FieldName = "unitId" | "stage" | "startedOn" | "measure" | "figureBefore" | "figureAfter" | "savedVnd" | "savedHours" | "evidence" | "confirmedBy";

export interface RecordFieldsProps {
  fields: Record<FieldName, ConformFieldLike>;
  units: readonly (UnitChoice & { isReplication: boolean })[];
  originUnitName: string;
}

/** What a unit records about its application of an initiative. */
export function RecordFields({ fields, units, originUnitName }: RecordFieldsProps) {
  const named = units.map((unit) => ({ ...unit, name: unit.isReplication ? `${unit.name} (${copy.replicationMark})` : unit.name }));
  return (
    <>
      <UnitSelect {...fieldProps(fields.unitId)} label={copy.unit} hint={copy.unitHint(originUnitName)} units={named} />
      <Radios
        {...fieldProps(fields.stage)}
        label={copy.stage}
        items={firstStages.map((value) => ({ value, label: stageLabels[value], hint: copy.stageHints[value] }))}
      />
      <DateInput {...dateProps(fields.startedOn)} label={copy.startedOn} hint={copy.startedOnHint} />
      <FormSection title={copy.figuresTitle} lead={copy.figuresLead}>
        <TextInput {...fieldProps(fields.measure)} label={copy.measure} hint={copy.measureHint} optional />
        <TextInput {...fieldProps(fields.figureBefore)} label={copy.figureBefore} width="half" optional />
        <TextInput {...fieldProps(fields.figureAfter)} label={copy.figureAfter} width="half" optional />
        <TextInput
          {...fieldProps(fields.savedVnd)}
          label={copy.savedVnd}
          hint={copy.savedVndHint}
          width="half"
          inputMode="numeric"
          suffix={copy.dong}
          optional
        />
        <TextInput
          {...fieldProps(fields.savedHours)}
          label={copy.savedHours}
          hint={copy.savedHoursHint}
          width="half"
          inputMode="numeric"
          suffix={copy.hours}
          optional
        />
        <TextArea {...fieldProps(fields.evidence)} label={copy.evidence} hint={copy.evidenceHint} rows={5} maxCharacters={5000} optional />
        <TextInput {...fieldProps(fields.confirmedBy)} label={copy.confirmedBy} hint={copy.confirmedByHint} />
      </FormSection>
    </>
  );
}
