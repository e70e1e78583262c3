import { expect, test } from "vitest";
import { lastSlot } from "#app/domain/saved-search/alert-slot.ts";
import { savedCriteria, savedSearchSchema } from "#app/domain/saved-search/saved-search-schema.ts";
import { newSavedSearchAddress, savedParameters } from "#app/domain/saved-search/saved-search.ts";
import { readListAddress } from "#app/domain/search/list-address.ts";

const slot = (period: "daily" | "weekly", now: string) => lastSlot({ period, now: new Date(now) }).toISOString();

test("letters are due at seven in the morning in Vietnam, weekly ones on Monday", () => {
  // 23 November 2026 is a Monday.
  expect(slot("daily", "2026-11-23T07:00:00+07:00")).toBe("2026-11-23T00:00:00.000Z");
  expect(slot("daily", "2026-11-23T06:59:59+07:00")).toBe("2026-11-22T00:00:00.000Z");
  expect(slot("daily", "2026-11-23T23:30:00+07:00")).toBe("2026-11-23T00:00:00.000Z");
  expect(slot("weekly", "2026-11-23T07:00:00+07:00")).toBe("2026-11-23T00:00:00.000Z");
  expect(slot("weekly", "2026-11-23T06:59:59+07:00")).toBe("2026-11-16T00:00:00.000Z");
  expect(slot("weekly", "2026-11-29T23:00:00+07:00")).toBe("2026-11-23T00:00:00.000Z");
});

test("what is kept is what is looked for, without order and page, and comes back as it was", () => {
  const criteria = readListAddress(new URLSearchParams("q=một cửa&linh-vuc=y-te&nam=2026&sap-xep=ten&trang=3&dung=1"));
  const parameters = savedParameters(criteria);
  expect(parameters).toEqual({ q: "một cửa", "linh-vuc": "y-te", nam: "2026", dung: "1" });
  expect(savedCriteria(parameters)).toEqual({ ...criteria, order: "relevance", page: 1 });
  expect(newSavedSearchAddress(criteria)).toBe(`/tim-kiem-da-luu/moi?${new URLSearchParams(parameters).toString()}`);
  expect(newSavedSearchAddress(readListAddress(new URLSearchParams()))).toBe("/tim-kiem-da-luu/moi");
});

test("what an older release wrote and nobody understands counts as not given", () => {
  expect(savedParameters(savedCriteria({ q: "một cửa", nam: "năm ngoái", "khong-co": "x" }))).toEqual({ q: "một cửa" });
  expect(savedParameters(savedCriteria(["một cửa"]))).toEqual({});
});

test("a name is one line of at most a hundred characters", () => {
  const parse = (name: string) => savedSearchSchema.safeParse({ name, alerts: "daily" });
  expect(parse(" Một cửa \n của sở ").data).toEqual({ name: "Một cửa của sở", alerts: "daily" });
  expect(parse(" ").error?.issues.map(({ message }) => message)).toEqual(["saved_name_missing"]);
  expect(parse("a".repeat(101)).error?.issues.map(({ message }) => message)).toEqual(["saved_name_too_long"]);
  expect(savedSearchSchema.safeParse({ name: "Một cửa", alerts: "hourly" }).error?.issues.map(({ message }) => message)).toEqual(["saved_alerts_missing"]);
});
