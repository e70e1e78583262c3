import { newCommendationCopy as copy } from "#app/copy/board.ts";
import { levelLabels, occasionLabels } from "#app/copy/labels.ts";
import { occasions, signingAuthorities, type CatalogueAward } from "#app/domain/commendation/kinds.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { dateProps, fieldProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { DateInput } from "../forms/date-input.tsx";
import { FormSection } from "../forms/form-section.tsx";
import { Radios } from "../forms/radios.tsx";
import { Select } from "../forms/select.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { TextInput } from "../forms/text-input.tsx";

export type DecisionFieldName =
  | "awardSlug"
  | "decisionNumber"
  | "signedOn"
  | "issuer"
  | "signer"
  | "signerTitle"
  | "signingAuthority"
  | "occasion"
  | "campaignId"
  | "citation"
  | "moneyNote"
  | "isPublic";

export interface DecisionFieldsProps {
  fields: Record<DecisionFieldName, ConformFieldLike>;
  awards: readonly CatalogueAward[];
  campaigns: readonly { id: number; name: string }[];
}

function awardLabel({ name, level, validFrom, validTo }: CatalogueAward): string {
  const dates = `${validFrom === null ? "" : copy.awardFrom(formatDay(validFrom))}${validTo === null ? "" : copy.awardUntil(formatDay(validTo))}`;
  return copy.awardOption(name, levelLabels[level], dates);
}

/** The decision as printed. */
export function DecisionFields({ fields, awards, campaigns }: DecisionFieldsProps) {
  const awardOptions = awards.map((award) => ({ value: award.slug, label: awardLabel(award) }));
  return (
    <FormSection title={copy.decisionTitle}>
      <Select {...fieldProps(fields.awardSlug)} label={copy.award} hint={copy.awardHint} options={awardOptions} width="full" />
      <TextInput {...fieldProps(fields.decisionNumber)} label={copy.decisionNumber} hint={copy.decisionNumberHint} width="half" autoComplete="off" />
      <DateInput {...dateProps(fields.signedOn)} label={copy.signedOn} />
      <TextInput {...fieldProps(fields.issuer)} label={copy.issuer} />
      <TextInput {...fieldProps(fields.signer)} label={copy.signer} width="half" autoComplete="off" />
      <TextInput {...fieldProps(fields.signerTitle)} label={copy.signerTitle} width="half" autoComplete="off" />
      <Select
        {...fieldProps(fields.signingAuthority)}
        label={copy.signingAuthority}
        options={signingAuthorities.map((value) => ({ value, label: copy.authorities[value] }))}
        placeholder={copy.noAuthority}
        optional
      />
      <Radios {...fieldProps(fields.occasion)} label={copy.occasion} items={occasions.map((value) => ({ value, label: occasionLabels[value] }))} />
      <Select
        {...fieldProps(fields.campaignId)}
        label={copy.campaign}
        options={campaigns.map(({ id, name }) => ({ value: String(id), label: name }))}
        placeholder={copy.noCampaign}
        width="full"
        optional
      />
      <TextArea {...fieldProps(fields.citation)} label={copy.citation} hint={copy.citationHint} rows={4} maxCharacters={2000} />
      <TextInput {...fieldProps(fields.moneyNote)} label={copy.moneyNote} hint={copy.moneyNoteHint} optional />
      <Radios
        {...fieldProps(fields.isPublic)}
        label={copy.isPublic}
        inline
        items={[
          { value: "yes", label: copy.publicYes },
          { value: "no", label: copy.publicNo },
        ]}
      />
    </FormSection>
  );
}
