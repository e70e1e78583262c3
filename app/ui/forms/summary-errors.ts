import type { SummaryError } from "../feedback/error-summary.tsx";

/**
 * Messages by field name (Conform's `form.allErrors` or our own) → rows of the error summary, in the order given. The empty name is the form itself.
 * `formId`: with Conform, ids are `formId-name`; without it the id is the name. A box inside a date or list leads to the field's first box.
 */
export function summaryErrors({
  errors,
  formId,
}: {
  errors: Readonly<Record<string, readonly string[] | null | undefined>>;
  formId?: string | undefined;
}): SummaryError[] {
  return Object.entries(errors).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => {
      const field = name.replace(/\.(day|month|year)$/, "");
      const isForm = field === "" || field === formId;
      return isForm ? { message } : { fieldId: formId ? `${formId}-${field}` : field, message };
    }),
  );
}
