import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { readApiQuery } from "#app/domain/search/api-query.ts";
import { feedAddress, filtersOf, hasFilters, listAddress, noFilters } from "#app/domain/search/criteria.ts";
import { readListAddress } from "#app/domain/search/list-address.ts";
import { openSearchDescription } from "#app/domain/search/open-search.ts";
import { roundedEstimate } from "#app/domain/search/rounded-estimate.ts";
import { shorterQueries } from "#app/domain/search/shorter-queries.ts";

const read = (address: string) => readListAddress(new URL(address, "http://localhost").searchParams);

const everything =
  "q=h%E1%BB%93+s%C6%A1&linh-vuc=cai-cach-hanh-chinh&don-vi=doan-so-noi-vu&nam=2026&loai=idea&kha-thi=apply_now&ap-dung=replicated&khen-thuong=yes";

test("an address and its criteria say the same", () => {
  const address = `/sang-kien?${everything}&sap-xep=ap-dung-nhieu&dung=1&trang=3`;
  const criteria = {
    query: "hồ sơ",
    field: "cai-cach-hanh-chinh",
    unit: "doan-so-noi-vu",
    year: 2026,
    kind: "idea",
    feasibility: "apply_now",
    stage: "replicated",
    award: "yes",
    order: "applied",
    isVerbatim: true,
    page: 3,
  } as const;
  expect(read(address)).toEqual(criteria);
  expect(listAddress(criteria)).toBe(address);
  expect(feedAddress(criteria)).toBe(`/sang-kien.atom?${everything}&dung=1`);
  expect(listAddress({ ...criteria, ...noFilters, order: "relevance", isVerbatim: false, page: 1 })).toBe("/sang-kien?q=h%E1%BB%93+s%C6%A1");
  expect(hasFilters({ ...noFilters, award: "yes" })).toBe(true);
  expect(hasFilters(noFilters)).toBe(false);
  expect(filtersOf(criteria)).not.toHaveProperty("query");
});

test("what makes no sense counts as not given", () => {
  const usual = { query: "", ...noFilters, order: "newest", isVerbatim: false, page: 1 };
  const address = "/sang-kien?linh-vuc=../x&nam=abcd&loai=song&kha-thi=maybe&ap-dung=xong&khen-thuong=no&dung=1&trang=-1&sap-xep=phu-hop";
  expect(read(address)).toEqual(usual);
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
  ["kind=idea&stage=replicated&award=yes&order=applied", { ok: true, criteria: { kind: "idea", stage: "replicated", award: "yes", order: "applied" } }],
  ["q=mot+cua&verbatim=yes", { ok: true, criteria: { isVerbatim: true, order: "relevance" } }],
  ["order=relevance&verbatim=yes", { ok: true, criteria: { isVerbatim: false, order: "newest" } }],
  ["kind=song", { ok: false, parameter: "kind" }],
  ["stage=xong", { ok: false, parameter: "stage" }],
  ["award=no", { ok: false, parameter: "award" }],
  ["order=best", { ok: false, parameter: "order" }],
  ["verbatim=1", { ok: false, parameter: "verbatim" }],
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

test("who finds nothing is offered fewer words", () => {
  expect(shorterQueries("số hóa hồ sơ")).toEqual(["số hóa hồ", "hóa hồ sơ"]);
  expect(shorterQueries("một một")).toEqual(["một"]);
  expect(shorterQueries("mạng")).toEqual([]);
});

test.each([
  [7, 7],
  [999, 999],
  [12_345, 12_300],
  [1_045_500, 1_050_000],
])("an estimate of %d is told as %d", (count, told) => {
  expect(roundedEstimate(count)).toBe(told);
});

test("browsers learn where to search", () => {
  const description = openSearchDescription({ origin: "https://s.vn", name: "Sáng kiến & trẻ", description: "Tìm <ở đây>" });
  expect(description).toContain('<Url type="text/html" template="https://s.vn/sang-kien?q={searchTerms}"/>');
  expect(description).toContain("<ShortName>Sáng kiến &amp; trẻ</ShortName>");
  expect(description).toContain("<Description>Tìm &lt;ở đây&gt;</Description>");
});
