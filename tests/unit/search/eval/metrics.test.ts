import { describe, expect, test } from "vitest";
import { hasLookalikeAbove, meanOf, measure } from "#scripts/search-eval/metrics.ts";

const grades = (entries: Record<string, number>) => new Map(Object.entries(entries));

describe("measures of one answer", () => {
  test("an answer in the best order is perfect", () => {
    expect(measure({ ids: ["a", "b", "c"], relevant: grades({ a: 3, b: 1 }) })).toEqual({ ndcg: 1, mrr: 1, recall: 1, success: 1 });
  });

  test("gains are 2^grade − 1, discounted by the logarithm of the place", () => {
    // Worked out by hand: found (0·1 + 1/log2(3) + 7/log2(4)) = 0.630930 + 3.5; ideal 7/log2(2) + 3/log2(3) + 1/log2(4) = 7 + 1.892789 + 0.5.
    const measures = measure({ ids: ["x", "c", "a"], relevant: grades({ a: 3, b: 2, c: 1 }) });
    expect(measures?.ndcg).toBeCloseTo(4.13093 / 9.392789, 6);
    expect(measures).toMatchObject({ mrr: 1 / 2, recall: 2 / 3, success: 0 });
  });

  test("places after the tenth count for recall alone, after the twentieth for nothing", () => {
    const others = Array.from({ length: 30 }, (_, index) => `x${index}`);
    const eleventh = measure({ ids: [...others.slice(0, 10), "a"], relevant: grades({ a: 2 }) });
    expect(eleventh).toEqual({ ndcg: 0, mrr: 0, recall: 1, success: 0 });
    expect(measure({ ids: [...others.slice(0, 20), "a"], relevant: grades({ a: 2 }) })?.recall).toBe(0);
  });

  test("the ideal holds ten documents at most", () => {
    const many = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`d${index}`, 1]));
    expect(measure({ ids: Object.keys(many).slice(0, 10), relevant: grades(many) })).toMatchObject({ ndcg: 1, recall: 10 / 15 });
  });

  test("a document answered twice answers once", () => {
    expect(measure({ ids: ["a", "a", "b"], relevant: grades({ a: 1, b: 1 }) })?.ndcg).toBe(1);
  });

  test("a question that nothing answers has no measures, and no part in means", () => {
    expect(measure({ ids: ["a"], relevant: grades({}) })).toBeNull();
    expect(measure({ ids: ["a"], relevant: grades({ a: 0 }) })).toBeNull();
    expect(meanOf([])).toBeNull();
    expect(
      meanOf([
        { ndcg: 1, mrr: 1, recall: 0.5, success: 1 },
        { ndcg: 0.5, mrr: 0, recall: 0, success: 0 },
      ]),
    ).toEqual({ ndcg: 0.75, mrr: 0.5, recall: 0.25, success: 0.5 });
  });
});

describe("look-alikes", () => {
  const relevant = grades({ right: 3, related: 1 });
  const above = (ids: string[]) => hasLookalikeAbove({ ids, relevant, lookalikes: ["alike"] });

  test("one above the right document is a fault, one below it is none", () => {
    expect(above(["alike", "right"])).toBe(true);
    expect(above(["related", "alike", "right"])).toBe(true);
    expect(above(["right", "alike"])).toBe(false);
    expect(above(["related"])).toBe(false);
  });

  test("one that is found while the right document is not is a fault", () => {
    expect(above(["related", "alike"])).toBe(true);
  });

  test("where nothing answers only the first place counts", () => {
    expect(hasLookalikeAbove({ ids: ["alike"], relevant: grades({}), lookalikes: ["alike"] })).toBe(true);
    expect(hasLookalikeAbove({ ids: ["other", "alike"], relevant: grades({}), lookalikes: ["alike"] })).toBe(false);
  });
});
