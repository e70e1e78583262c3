import { isToInvite } from "./author-letters.ts";
import type { AuthorsForm, CoAuthorForm } from "./authors-schema.ts";

/** One author as stored; the id is null for a person not stored yet. Shares in hundredths of a per cent, days 'YYYY-MM-DD'. */
export interface AuthorRecord {
  id: number | null;
  accountId: number | null;
  email: string | null;
  fullName: string;
  unitId: string | null;
  unitName: string;
  jobTitle: string | null;
  birthDate: string | null;
  qualification: string | null;
  share: number;
  position: number;
  invitedAt: Date | null;
  acceptedAt: Date | null;
  confirmedAt: Date | null;
  nameConsentAt: Date | null;
}

interface MergeOptions {
  before: readonly AuthorRecord[];
  form: AuthorsForm;
  /** The contact author, whose name and address are the account's. */
  contact: { accountId: number; email: string; fullName: string };
  editorId: number;
  /** Accounts by address in lower case. */
  accounts: ReadonlyMap<string, number>;
  unitNames: ReadonlyMap<string, string>;
  now: Date;
}

export const sameAddress = (left: string | null, right: string | null): boolean => left?.toLowerCase() === right?.toLowerCase();

/**
 * The stored author a row of the form speaks of; undefined where it names another person than before. Who accepted and has no address – on paper, or their
 * account was erased – keeps none: whoever holds a new one has not accepted.
 */
export function knownAuthor(options: { before: readonly AuthorRecord[]; row: CoAuthorForm }): AuthorRecord | undefined {
  const known = options.row.authorId === null ? undefined : options.before.find(({ id }) => id === options.row.authorId);
  if (known?.email === null && known.acceptedAt === null) return known;
  return known && sameAddress(known.email, options.row.email) ? known : undefined;
}

/**
 * The authors after a save: the contact author first, co-authors in the order of the form. Only the contact author names people; what each person
 * said stays with them, and a confirmation falls when the share or the name changes, unless whoever it is about changed it.
 */
export function mergeAuthors(options: MergeOptions): AuthorRecord[] {
  const { before, form, contact, now } = options;
  const stored = before.find(({ accountId }) => accountId === contact.accountId);
  const own = mergeOne(options, { known: stored, row: form.own, who: contact, position: 1 });
  const mayName = options.editorId === contact.accountId;
  const others = form.coAuthors.map((typed, index) => {
    const row = mayName ? typed : asNamed(before, typed);
    const known = knownAuthor({ before, row });
    const email = row.email?.toLowerCase() ?? null;
    const accountId = known?.accountId ?? (email === null ? null : (options.accounts.get(email) ?? null));
    return mergeOne(options, { known, row, who: { accountId, email, fullName: row.fullName }, position: index + 2 });
  });
  const asked = others.map((author) => (isToInvite(author) ? { ...author, invitedAt: now } : author));
  return [{ ...own, acceptedAt: own.acceptedAt ?? now }, ...asked];
}

/** The row with the name and address that are stored, whatever its form says. */
function asNamed(before: readonly AuthorRecord[], row: CoAuthorForm): CoAuthorForm {
  const stored = before.find(({ id }) => id !== null && id === row.authorId);
  return stored ? { ...row, fullName: stored.fullName, email: stored.email } : row;
}

function mergeOne(
  { form, unitNames, editorId, now }: MergeOptions,
  one: {
    known: AuthorRecord | undefined;
    row: AuthorsForm["own"];
    who: { accountId: number | null; email: string | null; fullName: string };
    position: number;
  },
): AuthorRecord {
  const { known, row, who, position } = one;
  const { unitId, jobTitle, birthDate, qualification, share } = row;
  const isEditor = who.accountId === editorId;
  const kept = known?.share === share && known.fullName === who.fullName ? known.confirmedAt : null;
  const consentOfEditor = form.publishOwnName ? (known?.nameConsentAt ?? now) : null;
  return {
    id: known?.id ?? null,
    ...who,
    unitId,
    unitName: unitId === null ? row.workplace : (unitNames.get(unitId) ?? ""),
    jobTitle: jobTitle || null,
    birthDate,
    qualification: qualification || null,
    share,
    position,
    invitedAt: known?.invitedAt ?? null,
    acceptedAt: known?.acceptedAt ?? null,
    confirmedAt: kept ?? (isEditor ? now : null),
    nameConsentAt: isEditor ? consentOfEditor : (known?.nameConsentAt ?? null),
  };
}
