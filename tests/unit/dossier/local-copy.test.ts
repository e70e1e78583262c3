import { expect, test } from "vitest";
import { copyKey, readCopy, removeCopiesOf, removeOldCopies, writeCopy, type CopyStore } from "#app/ui/dossier/sections/local-copy.ts";

function memory(): CopyStore & { keys: () => string[] } {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
    keys: () => [...items.keys()],
  };
}

const mine = copyKey({ accountId: 7, fileId: 12, section: "method" });
const theirs = copyKey({ accountId: 70, fileId: 12, section: "method" });
const copy = { revision: 3, at: "2026-11-22T07:00:00Z", entries: [["solution", "Quét mã."]] as [string, string][] };

test("a copy is read by its own account only", () => {
  const store = memory();
  expect(writeCopy(store, mine, copy)).toBe(true);
  expect([readCopy(store, mine), readCopy(store, theirs)]).toEqual([copy, null]);
});

test("what is no copy reads as none, and a store that is full says so", () => {
  const store = memory();
  for (const text of ["{", "null", "[]", '{"revision":"3"}', '{"revision":3,"at":"x"}']) {
    store.setItem(mine, text);
    expect(readCopy(store, mine), text).toBeNull();
  }
  const full = {
    ...store,
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  expect(writeCopy(full, mine, copy)).toBe(false);
});

test("copies of 30 days go, younger ones and things of others stay", () => {
  const store = memory();
  writeCopy(store, mine, copy);
  writeCopy(store, theirs, { ...copy, at: "2026-10-01T00:00:00Z" });
  store.setItem("khac", "1");
  removeOldCopies(store, Date.parse("2026-12-22T06:59:00Z"));
  expect(store.keys()).toEqual([mine, "khac"]);
  removeOldCopies(store, Date.parse("2026-12-22T07:00:00Z"));
  expect(store.keys()).toEqual(["khac"]);
});

test("signing out takes away this account's copies and no other's", () => {
  const store = memory();
  for (const key of [mine, theirs, copyKey({ accountId: 7, fileId: 13, section: "content" })]) writeCopy(store, key, copy);
  removeCopiesOf(store, 7);
  expect(store.keys()).toEqual([theirs]);
});
