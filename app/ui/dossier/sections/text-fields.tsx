import { fieldHints, fieldLabels } from "#app/copy/dossier-form.ts";
import { limits, type LongField } from "#app/domain/initiative/content.ts";
import type { ContentField } from "#app/domain/initiative/draft-differences.ts";
import { fieldProps, type ConformFieldLike } from "../../forms/conform-field.ts";
import { TextArea } from "../../forms/text-area.tsx";

/** The boxes of one section, by field. */
export type FieldSet<Field extends ContentField> = Record<Field, ConformFieldLike>;

/** Question and hint of a field. */
export const described = (field: ContentField) => ({ label: fieldLabels[field], hint: fieldHints[field] });

/** A long answer with its count. */
export function LongAnswer({ name, field, rows = 6 }: { name: LongField; field: ConformFieldLike; rows?: number }) {
  return <TextArea {...fieldProps(field)} {...described(name)} rows={rows} maxCharacters={limits.long} />;
}
