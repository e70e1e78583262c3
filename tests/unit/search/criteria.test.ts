import fc from "fast-check";
import { expect, test } from "vitest";
import { readApiQuery } from "#app/domain/search/api-query.ts";
import { listAddress } from "#app/domain/search/criteria.ts";
import { readListAddress } from "#app/domain/search/list-address.ts";

const read = (address: string) => readListAddress(new URL(address, "http://localhost").searchParams);

test("an address and its criteria say the same", () => {
  const address = "/sang-kien?q=h%E1%BB%93+s%C6%A1&linh-vuc=cai-cach-hanh-chinh&don-vi=doan-so-noi-vu&nam=2026&kha-thi=apply_now&sap-xep=ten&trang=3";
  const criteria = {
    query: "hồ sơ",
    field: "cai-cach-hanh-chinh",
    unit: "doan-so-noi-vu",
    year: 2026,
    feasibility: "apply_now",
    order: "title",
    page: 3,
  } as const;
  expect(read(address)).toEqual(criteria);
  expect(listAddress(criteria)).toBe(address);
});

test("what makes no sense counts as not given", () => {
  const usual = { query: "", field: null, unit: null, year: null, feasibility: null, order: "newest", page: 1 };
  expect(read("/sang-kien?linh-vuc=../x&nam=abcd&kha-thi=maybe&trang=-1&sap-xep=phu-hop")).toEqual(usual);
  expect(listAddress(read("/sang-kien?trang=0"))).toBe("/sang-kien");
});

test("a long query is cut at 300 characters, and decomposed letters are composed", () => {
  expect(read(`/sang-kien?q=${"a".repeat(301)}`).query).toHaveLength(300);
  expect(read(`/sang-kien?q=${encodeURIComponent("hồ sơ".normalize("NFD"))}`).query).toBe("hồ sơ");
});

test("any address can be read, and reading its own address gives the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (query) => {
      const criteria = readListAddress(new URLSearchParams({ q: query, trang: query }));
      expect(read(listAddress(criteria))).toEqual(criteria);
    }),
  );
});

test.each([
  ["", { ok: true }],
  ["q=mot+cua&field=dich-vu-cong&unit=doan-so-noi-vu&year=2026&feasibility=conditional&page=2", { ok: true }],
  [`q=${"a".repeat(301)}`, { ok: false, parameter: "q" }],
  ["year=26", { ok: false, parameter: "year" }],
  ["page=0", { ok: false, parameter: "page" }],
  ["page=5001", { ok: false, parameter: "page" }],
  ["feasibility=yes", { ok: false, parameter: "feasibility" }],
  ["field=A%20B", { ok: false, parameter: "field" }],
  ["page=1&page=2", { ok: false, parameter: "page" }],
  ["status=draft", { ok: false, unknown: "status" }],
])("the API reads “%s” strictly", (parameters, outcome) => {
  expect(readApiQuery(new URLSearchParams(parameters))).toMatchObject(outcome);
});
