import { expect, test } from "vitest";
import { isGivenOn, mayReceive, type CatalogueAward } from "#app/domain/commendation/kinds.ts";

const award: CatalogueAward = {
  slug: "giay-khen-thanh-doan",
  name: "Giấy khen Thành Đoàn",
  giver: "Thành Đoàn",
  level: "city",
  recipientKind: "individual",
  validFrom: "2017-01-01",
  validTo: "2025-01-01",
};

test.each([
  ["2016-12-31", false],
  ["2017-01-01", true],
  ["2024-12-31", true],
  ["2025-01-01", false],
])("the award of 2017 to 2025 signed on %s: %s", (day, given) => {
  expect(isGivenOn(award, day)).toBe(given);
});

test("an award for individuals goes to no collective and no group", () => {
  expect([mayReceive(award, "individual"), mayReceive(award, "collective"), mayReceive(award, "author_group")]).toEqual([true, false, false]);
  expect(mayReceive({ ...award, recipientKind: "collective" }, "author_group")).toBe(true);
});
