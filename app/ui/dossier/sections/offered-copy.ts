import { parse } from "@conform-to/react";
import { useState, useSyncExternalStore } from "react";
import { tidy } from "./form-entries.ts";
import type { FormValues } from "./form-values.ts";
import { machineStore, readCopy, removeOldCopies, type Entries, type LocalCopy } from "./local-copy.ts";

/** The boxes of a copied form, by field. */
export function valuesOf(entries: Entries): FormValues {
  const boxes = new FormData();
  for (const [name, value] of entries) boxes.append(name, value);
  return parse(boxes, { resolve: () => ({ value: null }) }).payload;
}

/** Two forms that say the same. */
export const saysTheSame = (one: FormValues, other: FormValues): boolean => JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));

interface Place {
  key: string;
  revision: number;
  values: FormValues;
}

/** The copy that is worth offering; one that says what is stored, or was settled beside a newer version, is removed. */
function findCopy({ key, revision, values }: Place): LocalCopy | null {
  const store = machineStore();
  if (!store) return null;
  removeOldCopies(store, Date.now());
  const copy = readCopy(store, key);
  if (!copy) return null;
  const isSettled = copy.settledAbove !== undefined && revision > copy.settledAbove;
  if (!isSettled && !saysTheSame(values, valuesOf(copy.entries))) return copy;
  store.removeItem(key);
  return null;
}

const never = () => () => undefined;

/** The text of this person that stayed on this machine when the page was opened; null on the server. */
export function useOfferedCopy(place: Place): LocalCopy | null {
  const [look] = useState(() => {
    let found: LocalCopy | null | undefined;
    return () => (found === undefined ? (found = findCopy(place)) : found);
  });
  return useSyncExternalStore(never, look, () => null);
}
