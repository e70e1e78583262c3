/** What a form held when it was copied, as its boxes have it: pairs of name and value. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** A text kept on this machine until the server has it. */
export interface LocalCopy {
  /** The save it was made from. */
  revision: number;
  /** ISO instant. */
  at: string;
  entries: Entries;
  /** Settled beside a newer version: void once the server counts more saves than this. */
  settledAbove?: number;
}

const prefix = "sang-kien-tre:";
const keptFor = 30 * 86_400_000;

/** The place of a copy: of one account, one file and one section, so that nobody else at this machine is shown it. */
export const copyKey = (options: { accountId: number; fileId: number; section: string }): string =>
  `${prefix}${options.accountId}:${options.fileId}:${options.section}`;

/** The part of Storage that is needed; a browser may refuse it wholly. */
export type CopyStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** This browser's store; null where it is forbidden. */
export function machineStore(): CopyStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function isCopy(value: unknown): value is LocalCopy {
  const copy = value as Partial<LocalCopy> | null;
  return typeof copy?.revision === "number" && typeof copy.at === "string" && Array.isArray(copy.entries);
}

/** The copy at this place; null for none, or none that can be read. */
export function readCopy(store: CopyStore, key: string): LocalCopy | null {
  try {
    const copy: unknown = JSON.parse(store.getItem(key) ?? "null");
    return isCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

/** @returns false where the browser keeps nothing: full, or forbidden */
export function writeCopy(store: CopyStore, key: string, copy: LocalCopy): boolean {
  try {
    store.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

const keysOf = (store: CopyStore) => Array.from({ length: store.length }, (_, index) => store.key(index) ?? "").filter((key) => key.startsWith(prefix));

/** Removes copies of anybody older than 30 days, and what cannot be read. */
export function removeOldCopies(store: CopyStore, now: number): void {
  for (const key of keysOf(store)) {
    const copy = readCopy(store, key);
    if (!copy || !(now - Date.parse(copy.at) < keptFor)) store.removeItem(key);
  }
}

/** Removes all copies of one account: it signs out of a machine that others may use. */
export function removeCopiesOf(store: CopyStore, accountId: number): void {
  for (const key of keysOf(store)) if (key.startsWith(`${prefix}${accountId}:`)) store.removeItem(key);
}
