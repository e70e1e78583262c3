import { localCopyCopy as copy } from "#app/copy/autosave.ts";
import { conflictCopy } from "#app/copy/autosave.ts";
import { fieldLabels } from "#app/copy/dossier-form.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { sectionFields, type ContentSection } from "#app/domain/initiative/sections.ts";
import { Table } from "../../data/table.tsx";
import { Notice } from "../../feedback/notice.tsx";
import { FormActions } from "../../forms/form-actions.tsx";
import { Button } from "../../navigation/button.tsx";
import type { FormValues } from "./form-values.ts";
import { saysTheSame } from "./offered-copy.ts";
import { typedWords } from "./typed-words.ts";
import { MarkedVersion } from "./word-difference.tsx";

export interface CopyOfferProps {
  section: ContentSection;
  /** ISO instant of the copy. */
  at: string;
  local: FormValues;
  stored: FormValues;
  names: Readonly<Record<string, string>>;
  onRestore: () => void;
  onDiscard: () => void;
}

/** A text that stayed on this machine, beside the one that is stored: the person says which goes on. */
export function CopyOffer({ section, at, local, stored, names, onRestore, onDiscard }: CopyOfferProps) {
  const fields = sectionFields[section].filter((field) => !saysTheSame({ value: local[field] }, { value: stored[field] }));
  const cell = (one: FormValues, other: FormValues) => (field: (typeof fields)[number]) => (
    <MarkedVersion
      text={typedWords({ value: one[field], names, field })}
      other={typedWords({ value: other[field], names, field })}
      empty={conflictCopy.empty}
    />
  );
  return (
    <>
      <Notice tone="warning" title={copy.title} announce>
        {copy.lead(formatInstant(at))}
      </Notice>
      <Table
        caption={copy.caption}
        rows={fields}
        rowKey={(field) => field}
        columns={[
          { key: "field", header: copy.field, rowHeader: true, cell: (field) => fieldLabels[field] },
          { key: "local", header: copy.local, cell: cell(local, stored) },
          { key: "stored", header: copy.stored, cell: cell(stored, local) },
        ]}
      />
      <FormActions>
        <Button type="button" onClick={onRestore}>
          {copy.restore}
        </Button>
        <Button type="button" tone="secondary" onClick={onDiscard}>
          {copy.discard}
        </Button>
      </FormActions>
    </>
  );
}
