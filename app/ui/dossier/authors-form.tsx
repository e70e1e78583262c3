import { getFormProps, type FieldMetadata, type FormMetadata } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import { authorsCopy } from "#app/copy/dossier.ts";
import type { authorsSchema } from "#app/domain/initiative/authors-schema.ts";
import { parseShare, sumOfShares } from "#app/domain/initiative/shares.ts";
import { Checkboxes } from "../forms/checkboxes.tsx";
import { checkboxProps } from "../forms/conform-field.ts";
import { FormActions } from "../forms/form-actions.tsx";
import { FormSection } from "../forms/form-section.tsx";
import type { UnitChoice } from "../forms/unit-groups.ts";
import { formatNumber, formatPercent } from "../format.ts";
import { Button } from "../navigation/button.tsx";
import { CoAuthorFields, PlaceFields } from "./author-fields.tsx";

export type AuthorsInput = z.input<typeof authorsSchema>;

interface AuthorsFormProps {
  form: FormMetadata<AuthorsInput, string[]>;
  fields: Required<{ [Name in keyof AuthorsInput]: FieldMetadata<AuthorsInput[Name], AuthorsInput, string[]> }>;
  /** The save of the list that this form builds on. */
  revision: number;
  contactName: string;
  acceptedIds: readonly number[];
  units: readonly UnitChoice[];
  maximumAuthors: number;
  mayName: boolean;
  /** The contact author sends the file; the others save. */
  maySend: boolean;
}

/** The list of authors as a form; adding, removing and sharing evenly are buttons that save nothing. */
export function AuthorsForm({ form, fields, revision, contactName, acceptedIds, units, maximumAuthors, mayName, maySend }: AuthorsFormProps) {
  const own = fields.own.getFieldset();
  const rows = fields.coAuthors.getFieldList();
  const typed = [own, ...rows.map((row) => row.getFieldset())].map(({ share }) => parseShare(share.value ?? ""));
  const sum = sumOfShares(typed.map((share) => (share.ok ? share.value : 0)));
  return (
    <Form method="post" {...getFormProps(form)}>
      {/* Enter sends the form by its first button, which must not be one that adds or removes a row. */}
      <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name={fields.revision.name} value={revision} />
      <FormSection title={`${authorsCopy.ownTitle}: ${contactName}`}>
        <PlaceFields fields={own} units={units} />
      </FormSection>
      {rows.map((row, index) => {
        const author = row.getFieldset();
        return (
          <FormSection key={row.key} title={authorsCopy.coAuthorTitle(index + 2)}>
            <CoAuthorFields fields={author} units={units} mayName={mayName} hasAccepted={acceptedIds.includes(Number(author.authorId.initialValue))} />
            {mayName ? (
              <Button {...form.remove.getButtonProps({ name: fields.coAuthors.name, index })} tone="secondary">
                {authorsCopy.remove(index + 2)}
              </Button>
            ) : null}
          </FormSection>
        );
      })}
      <div className="mt-10 border-t border-line pt-6">
        <div className="flex flex-wrap items-center gap-4">
          {mayName && 1 + rows.length < maximumAuthors ? (
            <Button {...form.insert.getButtonProps({ name: fields.coAuthors.name })} tone="secondary">
              {authorsCopy.add}
            </Button>
          ) : null}
          <Button name="chia" value="deu" tone="secondary">
            {authorsCopy.evenly}
          </Button>
        </div>
        {mayName && 1 + rows.length >= maximumAuthors ? <p className="mt-4">{authorsCopy.full}</p> : null}
        <p className="mt-6 font-semibold tabular-nums" role="status">
          {authorsCopy.sumNow(formatPercent(sum))}
        </p>
        <p className="mt-2 text-soft">{authorsCopy.rule(formatNumber(maximumAuthors))}</p>
      </div>
      <div className="mt-8">
        <Checkboxes
          {...checkboxProps(fields.publishOwnName)}
          label={authorsCopy.ownConsent}
          items={[{ value: "on", label: authorsCopy.ownConsentItem, hint: authorsCopy.ownConsentHint }]}
        />
      </div>
      <FormActions>
        {maySend ? (
          <Button name="tiep" value="gui">
            {authorsCopy.saveAndGoOn}
          </Button>
        ) : null}
        <Button name="tiep" value="" tone={maySend ? "secondary" : "primary"}>
          {authorsCopy.save}
        </Button>
      </FormActions>
    </Form>
  );
}
