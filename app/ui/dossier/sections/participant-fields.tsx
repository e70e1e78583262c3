import { participantCopy as copy } from "#app/copy/dossier-form.ts";
import type { Participant } from "#app/domain/initiative/content.ts";
import { dateProps, fieldProps, type ConformFieldLike } from "../../forms/conform-field.ts";
import { DateInput } from "../../forms/date-input.tsx";
import { TextArea } from "../../forms/text-area.tsx";
import { TextInput } from "../../forms/text-input.tsx";

/** One person of the first application. */
export function ParticipantFields({ fields }: { fields: Record<keyof Participant, ConformFieldLike> }) {
  return (
    <>
      <TextInput {...fieldProps(fields.fullName)} label={copy.fullName} width="half" autoComplete="off" />
      <DateInput {...dateProps(fields.birthDate)} label={copy.birthDate} hint={copy.birthDateHint} optional />
      <TextInput {...fieldProps(fields.workplace)} label={copy.workplace} autoComplete="off" optional />
      <TextInput {...fieldProps(fields.jobTitle)} label={copy.jobTitle} width="half" autoComplete="off" optional />
      <TextInput {...fieldProps(fields.qualification)} label={copy.qualification} width="half" autoComplete="off" optional />
      <TextArea {...fieldProps(fields.contribution)} label={copy.contribution} rows={3} maxCharacters={500} optional />
    </>
  );
}
