import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { noFilters } from "#app/domain/search/criteria.ts";
import { benchCorpus } from "#scripts/bench-search/bench-corpus.ts";
import { packFacts } from "#search/postgres/facts.ts";
import { eachBit, bitsFor, setBit } from "#search/postgres/held/bits.ts";
import { countPlaces } from "#search/postgres/held/counting.ts";
import { HeldDocuments } from "#search/postgres/held/documents.ts";
import { byDay, byMerit, firstPlaces } from "#search/postgres/held/first-places.ts";
import { isLater } from "#search/postgres/held/pulse.ts";

const corpus = benchCorpus(1000);
const codeOf = (_: string, value: string) => 1 + (value.length % 7);
const heldAs = (id: number, textVersion = 1, appliedUnits = corpus.document(id).appliedUnits) => ({
  id,
  textVersion,
  facts: packFacts({ document: { ...corpus.document(id), id, appliedUnits }, codeOf }),
});

const frozenAt = (held: HeldDocuments): number[] => {
  const ids: number[] = [];
  eachBit(held.frozen, (place) => ids.push(held.ids[place] ?? 0));
  return ids;
};

test("a segment speaks for the documents whose words it froze, and for no other", () => {
  const held = new HeldDocuments({ segment: { id: 1, documents: Int32Array.from([30, 20, 10]), textVersions: Int32Array.from([5, 6, 7]) }, documents: 3 });
  held.put(heldAs(30, 5));
  held.put(heldAs(20, 8));
  held.put(heldAs(40, 5));
  expect([frozenAt(held), held.countAlive, held.countFrozen]).toEqual([[30], 3, 1]);
  held.put(heldAs(30, 9));
  held.put(heldAs(10, 7));
  held.remove(20);
  held.remove(77);
  expect([frozenAt(held), held.countAlive, held.countFrozen]).toEqual([[10], 3, 1]);
});

test("more documents than there was room for keep their places and facts", () => {
  const held = new HeldDocuments({ segment: null, documents: 1 });
  const ids = Array.from({ length: 3000 }, (_, index) => 3 * index + 1);
  for (const id of ids) held.put({ ...heldAs(id % 900), id });
  expect(ids.filter((id) => held.ids[held.placeOf(id)] !== id)).toEqual([]);
  expect([held.countAlive, held.size, held.placeOf(2)]).toEqual([3000, 3000, -1]);
});

test("the first places are those of the whole list in order", () => {
  const held = new HeldDocuments({ segment: null, documents: 200 });
  for (let id = 1; id <= 200; id += 1) held.put(heldAs(id, 1, id % 5));
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 199 })), fc.integer({ min: 0, max: 600 }), (chosen, limit) => {
      const places = bitsFor(200);
      for (const place of chosen) setBit(places, place);
      for (const order of [byMerit(held), byDay(held)]) expect(firstPlaces({ places, order, limit })).toEqual([...chosen].sort(order).slice(0, limit));
    }),
  );
});

test("facets are counted under all filters but their own", () => {
  const held = new HeldDocuments({ segment: null, documents: 3 });
  const codes = new Map([
    ["field:a", 1],
    ["field:b", 2],
    ["year:2024", 3],
    ["year:2025", 4],
  ]);
  const known = [...codes].map(([key, code]) => ({ code, facet: key.split(":")[0] as "field" | "year", value: key.split(":")[1] ?? "" }));
  const facetCodes = {
    codeOf: (facet: string, value: string) => codes.get(`${facet}:${value}`),
    valueOf: (code: number) => known.find((one) => one.code === code),
    highest: 4,
  };
  const put = (id: number, slug: string, year: number) =>
    held.put({
      ...{ id, textVersion: 0 },
      facts: packFacts({
        document: { ...corpus.document(1), id, field: { slug, name: slug }, year },
        codeOf: (facet, value) => codes.get(`${facet}:${value}`) ?? 0,
      }),
    });
  put(1, "a", 2024);
  put(2, "b", 2024);
  put(3, "a", 2025);
  const { total, facets } = countPlaces({ held, places: held.alive, filters: { ...noFilters, field: "a", year: 2024 }, withFacets: true, codes: facetCodes });
  expect([total, facets?.field, facets?.year]).toEqual([
    1,
    [
      { value: "a", count: 1 },
      { value: "b", count: 1 },
    ],
    [
      { value: "2024", count: 1 },
      { value: "2025", count: 1 },
    ],
  ]);
});

test("of two snapshots the one that saw more is the later one", () => {
  expect([isLater("10:20:", "10:20:12"), isLater("10:21:12,14", "10:20:"), isLater("10:20:12", "10:20:12"), isLater("9:9:", "10:10:")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
