import { editCopy, fieldLabels } from "#app/copy/dossier-form.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { differingFields, type ContentField } from "#app/domain/initiative/draft-differences.ts";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import { Table } from "../data/table.tsx";
import { Notice } from "../feedback/notice.tsx";
import { AuthorText } from "../text/author-text.tsx";
import { contentWords, type ContentNames } from "./content-words.ts";

export interface DraftConflictProps {
  mine: DraftContent;
  stored: DraftContent;
  storedAt: Date | string;
  names: ContentNames;
}

/** Two versions of a draft side by side, only where they differ: nobody's words are lost, the author decides. */
export function DraftConflict({ mine, stored, storedAt, names }: DraftConflictProps) {
  const rows = differingFields({ mine, stored });
  const words = (content: DraftContent) => (field: ContentField) => <AuthorText text={contentWords({ field, content, names }) || editCopy.emptyValue} />;
  return (
    <>
      <Notice tone="warning" title={editCopy.conflictTitle}>
        {editCopy.conflictLead(formatInstant(storedAt))}
      </Notice>
      {rows.length === 0 ? (
        <p>{editCopy.conflictSame}</p>
      ) : (
        <Table
          caption={editCopy.conflictCaption}
          rows={rows}
          rowKey={(field) => field}
          columns={[
            { key: "field", header: editCopy.conflictField, rowHeader: true, cell: (field) => fieldLabels[field] },
            { key: "mine", header: editCopy.conflictMine, cell: words(mine) },
            { key: "stored", header: editCopy.conflictStored, cell: words(stored) },
          ]}
        />
      )}
    </>
  );
}
