import { expect, test } from "vitest";
import { remembering } from "#app/platform/remembering.ts";

test("the same content is computed once, other content anew; the answer longest unused is forgotten", () => {
  const computed: number[] = [];
  const double = remembering({
    compute: ({ number }: { number: number }) => {
      computed.push(number);
      return number * 2;
    },
    most: 2,
  });
  expect([1, 1, 2, 1, 3, 1, 2].map((number) => double({ number }))).toEqual([2, 2, 4, 2, 6, 2, 4]);
  expect(computed).toEqual([1, 2, 3, 2]);
});
