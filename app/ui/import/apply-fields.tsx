import { importCheckCopy } from "#app/copy/import.ts";
import { Checkboxes } from "../forms/checkboxes.tsx";
import { checkboxProps, type ConformFieldLike } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { Button } from "../navigation/button.tsx";

export interface ApplyFieldsProps {
  /** The officer's statement, asked for papers only. */
  signed: ConformFieldLike | null;
  mayApply: boolean;
  until: string;
}

/** Writing everything, or giving it up. With an error in the sheet only the second is offered. */
export function ApplyFields({ signed, mayApply, until }: ApplyFieldsProps) {
  return (
    <>
      {mayApply && signed ? (
        <Checkboxes {...checkboxProps(signed)} label={importCheckCopy.signed} items={[{ value: "on", label: importCheckCopy.signedLabel }]} />
      ) : null}
      {mayApply ? <p className="mb-4 max-w-measure">{importCheckCopy.applyLead}</p> : null}
      <FormActions>
        {mayApply ? (
          <Button name="intent" value="apply">
            {importCheckCopy.apply}
          </Button>
        ) : null}
        <Button name="intent" value="discard" tone="secondary">
          {importCheckCopy.discard}
        </Button>
      </FormActions>
      <p className="mt-4 text-sm text-soft">{importCheckCopy.until(until)}</p>
    </>
  );
}
