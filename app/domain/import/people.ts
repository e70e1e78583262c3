import type { SheetRow } from "./cells.ts";
import { readDay, readEmail, readLine } from "./read-cell.ts";
import { rowReader, type Review } from "./review.ts";

export const peopleColumns = ["fullName", "email", "jobTitle", "birthDate", "qualification", "phone"] as const;
export type PeopleColumn = (typeof peopleColumns)[number];
export const requiredPeopleColumns = ["fullName", "email"] as const satisfies readonly PeopleColumn[];

/** A person of the unit to whom an account is given. */
export interface ImportedPerson {
  row: number;
  fullName: string;
  email: string;
  jobTitle: string | null;
  birthDate: string | null;
  qualification: string | null;
  phone: string | null;
}

/** An account that an address of the sheet already has. */
export interface KnownAccount {
  accountId: number;
  email: string;
  unitId: string | null;
  birthDate: string | null;
  unitName: string | null;
  /** May sign in, or may once the invitation is accepted. */
  isOpen: boolean;
}

const orNull = (text: string): string | null => (text === "" ? null : text);

/**
 * Which accounts a sheet of people would make. Somebody who already has an account in the unit is told of and left as they are.
 * @param options.known accounts with an address of the sheet
 * @param options.today 'YYYY-MM-DD' in Vietnam
 */
export function reviewPeople(options: {
  rows: readonly SheetRow[];
  known: readonly KnownAccount[];
  unitId: string;
  today: string;
}): Review<ImportedPerson, PeopleColumn> {
  const { known, unitId, today } = options;
  const review: Review<ImportedPerson, PeopleColumn> = { items: [], errors: [], warnings: [] };
  const firstRows = new Map<string, number>();
  for (const { row, cells } of options.rows) {
    const reader = rowReader<PeopleColumn>(row);
    const person = {
      row,
      fullName: reader.take("fullName", readLine(cells.fullName, { maximum: 120, required: true }), ""),
      email: reader.take("email", readEmail(cells.email), ""),
      jobTitle: orNull(reader.take("jobTitle", readLine(cells.jobTitle, { maximum: 120 }), "")),
      birthDate: reader.take("birthDate", readDay(cells.birthDate, { today }), null),
      qualification: orNull(reader.take("qualification", readLine(cells.qualification, { maximum: 120 }), "")),
      phone: orNull(reader.take("phone", readPhone(cells.phone), "")),
    };
    const { email } = person;
    const account = known.find((one) => one.email === email);
    const first = email === null ? undefined : firstRows.get(email);
    if (email === null) reader.add("email", "cell_missing");
    else if (first !== undefined && email !== "") reader.add("email", "email_twice", String(first));
    else if (account && account.unitId !== unitId) reader.add("email", "account_elsewhere");
    else if (account) review.warnings.push({ row, column: "email", code: account.isOpen ? "account_exists" : "account_closed" });
    if (email && first === undefined) firstRows.set(email, row);
    review.errors.push(...reader.errors);
    if (reader.errors.length === 0 && email !== null && !account) review.items.push({ ...person, email });
  }
  return review;
}

/** Digits with +, spaces, dots and hyphens; a spreadsheet that read it as a number has eaten the zero in front. */
function readPhone(cell: SheetRow["cells"][string] | undefined) {
  const read = readLine(typeof cell === "number" ? `0${cell}` : cell, { maximum: 30 });
  if (!read.ok || read.value === "") return read;
  return /^\+?\d[\d .-]{6,20}$/.test(read.value) ? read : ({ ok: false, code: "phone_wrong" } as const);
}
