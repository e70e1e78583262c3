import { getFormProps, type FieldMetadata } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { scoreSheetCopy as copy } from "#app/copy/review.ts";
import { parseMark } from "#app/domain/scoring/mark.ts";
import { sumOf } from "#app/domain/scoring/mean.ts";
import type { Rubric } from "#app/domain/scoring/rubric.ts";
import { commentLength } from "#app/domain/scoring/sheet-lengths.ts";
import type { ScoreSheetInput } from "#app/domain/scoring/sheet-schema.ts";
import { fieldProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { useServerForm } from "../forms/use-server-form.ts";
import { Button } from "../navigation/button.tsx";
import { CriterionFields } from "./criterion-fields.tsx";
import { LiveTotal } from "./live-total.tsx";
import type { SheetFormProps } from "./kept-sheet.tsx";
import { sheetFormId } from "./sheet-form-id.ts";

const typedMark = (field: FieldMetadata<string | undefined, ScoreSheetInput, string[]>) => parseMark(field.initialValue ?? "") ?? 0;

/** The score sheet to fill in; without `isOpen` it only keeps what was typed. */
export function ScoreForm({ values, reply, revision, saving, rubric, isOpen }: SheetFormProps & { rubric: Rubric; isOpen: boolean }) {
  const [meta, fields] = useServerForm<ScoreSheetInput>({ id: sheetFormId, reply, values });
  const rows = fields.marks.getFieldList().map((row) => row.getFieldset());
  return (
    <Form method="post" {...getFormProps(meta)}>
      <HiddenFields values={{ [fields.revision.name]: revision }} />
      {rubric.criteria.map((criterion, index) => {
        const row = rows[index];
        return row ? <CriterionFields key={criterion.id} criterion={criterion} position={index + 1} fields={row} /> : null;
      })}
      <LiveTotal formId={meta.id} total={sumOf(rows.map((row) => typedMark(row.mark)))} maximum={sumOf(rubric.criteria.map(({ maximum }) => maximum))} />
      <TextArea {...fieldProps(fields.commentToAuthor)} label={copy.commentToAuthor} hint={copy.commentHint} optional maxCharacters={commentLength} />
      <TextArea {...fieldProps(fields.noteToCouncil)} label={copy.noteToCouncil} hint={copy.noteHint} optional rows={3} maxCharacters={commentLength} />
      {isOpen ? (
        <FormActions>
          <Button name="then" value="review">
            {copy.saveAndReview}
          </Button>
          <Button tone="secondary">{copy.save}</Button>
        </FormActions>
      ) : null}
      {saving}
    </Form>
  );
}
