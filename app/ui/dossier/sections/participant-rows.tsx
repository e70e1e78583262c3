import type { ButtonHTMLAttributes } from "react";
import { fieldLabels, participantCopy as copy } from "#app/copy/dossier-form.ts";
import { limits, type Participant } from "#app/domain/initiative/content.ts";
import type { ConformFieldLike } from "../../forms/conform-field.ts";
import { FormSection } from "../../forms/form-section.tsx";
import { Button } from "../../navigation/button.tsx";
import { ParticipantFields } from "./participant-fields.tsx";

/** What makes a button add a row, or take one away: forms without scripts send it as a value. */
export interface RowButtons {
  addProps: ButtonHTMLAttributes<HTMLButtonElement>;
  removeProps: (index: number) => ButtonHTMLAttributes<HTMLButtonElement>;
}

export interface ParticipantRowsProps extends RowButtons {
  rows: readonly { key: string; fields: Record<keyof Participant, ConformFieldLike> }[];
}

/** The people of the first application, one after another. */
export function ParticipantRows({ rows, addProps, removeProps }: ParticipantRowsProps) {
  return (
    <FormSection title={fieldLabels.participants} lead={copy.lead}>
      {rows.map((row, index) => (
        <FormSection key={row.key} title={copy.title(index + 1)}>
          <ParticipantFields fields={row.fields} />
          <Button {...removeProps(index)} tone="secondary">
            {copy.remove(index + 1)}
          </Button>
        </FormSection>
      ))}
      {rows.length < limits.participants ? (
        <div className={rows.length > 0 ? "mt-6" : undefined}>
          <Button {...addProps} tone="secondary">
            {copy.add}
          </Button>
        </div>
      ) : (
        <p>{copy.full}</p>
      )}
    </FormSection>
  );
}
