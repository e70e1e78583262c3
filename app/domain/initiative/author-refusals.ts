import type { AuthorsForm } from "./authors-schema.ts";
import { knownAuthor, sameAddress, type AuthorRecord } from "./merge-authors.ts";

/** What of a list cannot be, beyond the form alone: error codes by the name of the field. */
export function authorRefusals(facts: {
  form: AuthorsForm;
  before: readonly AuthorRecord[];
  contact: { email: string };
  unitNames: ReadonlyMap<string, string>;
  maximumAuthors: number;
  /** Whether the editor names people; else names and addresses are not theirs to answer for. */
  mayName: boolean;
}): Record<string, string> {
  const { form, before } = facts;
  const fields: Record<string, string> = {};
  const isUnknown = (unitId: string | null) => unitId !== null && !facts.unitNames.has(unitId);
  if (isUnknown(form.own.unitId)) fields["own.unitId"] = "unit_unknown";
  form.coAuthors.forEach((row, index) => {
    const name = `coAuthors[${index}]`;
    if (isUnknown(row.unitId)) fields[`${name}.unitId`] = "unit_unknown";
    if (!facts.mayName) return;
    const stored = before.find(({ id }) => id !== null && id === row.authorId);
    // Who accepted under one address is not exchanged for somebody else under the same acceptance: remove them and name the other.
    const isExchanged = stored?.acceptedAt != null && !knownAuthor({ before, row });
    if (isExchanged) fields[`${name}.email`] = "author_email_fixed";
    else if (row.email === null && stored?.acceptedAt == null) fields[`${name}.email`] = "author_email_missing";
    else if (sameAddress(row.email, facts.contact.email)) fields[`${name}.email`] = "author_is_owner";
  });
  if (1 + form.coAuthors.length > facts.maximumAuthors) fields["own.share"] = "too_many_authors";
  return fields;
}

/** The form names just the co-authors who are stored, each once: all that an editor may save who does not name people. */
export function namesSamePeople(options: { form: AuthorsForm; before: readonly AuthorRecord[]; contactId: number }): boolean {
  const stored = options.before.filter(({ accountId }) => accountId !== options.contactId).map(({ id }) => id);
  const typed = options.form.coAuthors.map(({ authorId }) => authorId);
  return typed.length === stored.length && new Set(typed).size === typed.length && typed.every((id) => stored.includes(id));
}
