import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { StretchPostings } from "#search/postgres/frozen/collect-postings.ts";
import { packStretch, stretchLength, unpackInto } from "#search/postgres/frozen/posting-list.ts";
import { addAll, bitsFor, clearBit, countBits, eachBit, hasBit, keepCommon, setBit, type Bits } from "#search/postgres/held/bits.ts";

const most = 2 * stretchLength + 100;
const places = fc.uniqueArray(fc.integer({ min: 0, max: most - 1 }), { maxLength: 300 });

const bitsOf = (chosen: Iterable<number>): Bits => {
  const bits = bitsFor(most);
  for (const place of chosen) setBit(bits, place);
  return bits;
};

const listOf = (bits: Bits): number[] => {
  const list: number[] = [];
  eachBit(bits, (place) => list.push(place));
  return list;
};

const ascending = (list: Iterable<number>) => [...list].sort((left, right) => left - right);
const aligned = (parts: Buffer[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

test("sets of places behave as sets of numbers", () => {
  fc.assert(
    fc.property(places, places, (one, other) => {
      const [ones, others] = [new Set(one), new Set(other)];
      const [common, all] = [bitsOf(one), bitsOf(one)];
      keepCommon(common, bitsOf(other));
      addAll(all, bitsOf(other));
      expect(listOf(common)).toEqual(ascending(one.filter((place) => others.has(place))));
      expect(listOf(all)).toEqual(ascending(new Set([...one, ...other])));
      expect(countBits(all)).toBe(new Set([...one, ...other]).size);
      for (const place of other) clearBit(all, place);
      expect(other.some((place) => hasBit(all, place))).toBe(false);
      expect(listOf(all)).toEqual(ascending([...ones].filter((place) => !others.has(place))));
    }),
  );
});

test("places packed and unpacked are the same, few of them or nearly all", () => {
  fc.assert(
    fc.property(places, fc.boolean(), (chosen, isMany) => {
      const wanted = isMany ? bitsOf(Array.from({ length: most }, (_, place) => place)) : bitsFor(most);
      for (const place of chosen) (isMany ? clearBit : setBit)(wanted, place);
      const list = listOf(wanted);
      const parts = [0, 1, 2].flatMap((stretch) => {
        const within = list.filter((place) => Math.floor(place / stretchLength) === stretch).map((place) => place % stretchLength);
        return within.length === 0 ? [] : [packStretch({ stretch, within: Uint16Array.from(within) })];
      });
      const unpacked = bitsFor(most);
      unpackInto(unpacked, aligned(parts));
      expect(listOf(unpacked)).toEqual(list);
    }),
    { numRuns: 40 },
  );
});

test("each lexeme of a stretch has the places of its documents", () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.constantFrom("ban", "do", "ngap", "~ban", "ban_do")), { maxLength: 40 }), (documents) => {
      const postings = new StretchPostings();
      for (const lexemes of documents) postings.add(lexemes);
      const found = new Map(
        [...postings.packed(1)].map(({ lexeme, packed }) => {
          const bits = bitsFor(most);
          unpackInto(bits, aligned([packed]));
          return [lexeme, listOf(bits).map((place) => place - stretchLength)];
        }),
      );
      for (const lexeme of new Set(documents.flat()))
        expect(found.get(lexeme)).toEqual(documents.flatMap((lexemes, place) => (lexemes.includes(lexeme) ? [place] : [])));
      expect(found.size).toBe(new Set(documents.flat()).size);
    }),
  );
});
