import { importCopy } from "#app/copy/import.ts";
import { fieldProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { FileInput } from "../forms/file-input.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Radios } from "../forms/radios.tsx";
import { Select } from "../forms/select.tsx";
import { Button } from "../navigation/button.tsx";

interface Named {
  id: string | number;
  name: string;
}

export interface UploadFieldsProps {
  fields: Record<"kind" | "unitId" | "campaignId" | "file", ConformFieldLike>;
  units: readonly Named[];
  campaigns: readonly Named[];
}

const optionsOf = (things: readonly Named[]) => things.map(({ id, name }) => ({ value: String(id), label: name }));

/** What is imported, for which unit and campaign, and the file. An officer of one unit is not asked for it. */
export function UploadFields({ fields, units, campaigns }: UploadFieldsProps) {
  const kinds = (["people", "papers"] as const).map((value) => ({ value, ...importCopy.kinds[value] }));
  const only = units.length === 1 ? units[0] : undefined;
  return (
    <>
      <Radios {...fieldProps(fields.kind)} label={importCopy.kind} items={kinds} />
      {only ? (
        <HiddenFields values={{ [fields.unitId.name]: String(only.id) }} />
      ) : (
        <Select {...fieldProps(fields.unitId)} label={importCopy.unit} options={optionsOf(units)} />
      )}
      {campaigns.length > 0 ? (
        <Select {...fieldProps(fields.campaignId)} label={importCopy.campaign} hint={importCopy.campaignHint} options={optionsOf(campaigns)} />
      ) : (
        <p className="mb-6 max-w-measure text-soft">{importCopy.noCampaign}</p>
      )}
      <FileInput
        id={fields.file.id}
        name={fields.file.name}
        error={fields.file.errors}
        label={importCopy.file}
        accept=".xlsx"
        limits={{ types: importCopy.fileTypes, size: importCopy.fileSize }}
      />
      <p className="mb-4 max-w-measure text-soft">{importCopy.nothingWritten}</p>
      <FormActions>
        <Button>{importCopy.check}</Button>
      </FormActions>
    </>
  );
}
