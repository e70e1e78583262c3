import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { readRubricText, rubricText, type TypedCriterion } from "#app/domain/rubric/rubric-text.ts";
import { rubricTemplates } from "#app/copy/scoring/rubric-templates.ts";

const novelty = `Tính mới; tối đa 25; sàn 8
Khác với cách làm trước ở điểm nào.
22–25: Hoàn toàn mới; Lần đầu có tại đơn vị.
8 - 21,5: Có cải tiến
0: Không mới`;

test("a criterion is read with its bands, marks in hundredths, whatever dash is typed", () => {
  expect(readRubricText(novelty)).toEqual({
    ok: true,
    criteria: [
      {
        name: "Tính mới",
        description: "Khác với cách làm trước ở điểm nào.",
        ...{ maximum: 2500, floor: 800, weight: null },
        bands: [
          { lowest: 2200, highest: 2500, label: "Hoàn toàn mới", description: "Lần đầu có tại đơn vị." },
          { lowest: 800, highest: 2150, label: "Có cải tiến", description: "" },
          { lowest: 0, highest: 0, label: "Không mới", description: "" },
        ],
      },
    ],
  });
});

const faultsOf = (text: string) => {
  const read = readRubricText(text);
  return read.ok ? [] : read.faults.map(({ line, code }) => `${line} ${code}`);
};

test.each([
  ["", ["1 no_criteria"]],
  ["Một dòng lạc\n" + novelty, ["1 criterion_first"]],
  ["Tính mới; tối đa nhiều\n0–25: Được", ["1 maximum_missing"]],
  ["Tính mới; tối đa 25; sàn 30\n0–25: Được", ["1 floor_above_maximum"]],
  ["Tính mới; tối đa 25; ngưỡng 8\n0–25: Được", ["1 part_unknown"]],
  ["Tính mới; tối đa 25", ["1 bands_missing"]],
  ["Tính mới; tối đa 25\n0–20: Được", ["1 maximum_out_of_reach"]],
  ["Tính mới; tối đa 25\n0–30: Được", ["2 band_above_maximum"]],
  ["Tính mới; tối đa 25\n10–25: Được\n5–10: Chưa", ["3 bands_overlap"]],
  ["Tính mới; tối đa 25\n0–25:", ["2 band_label_missing"]],
  ["Tính mới; tối đa 25\n0–25: Được\nlời thừa sau các mức", ["3 band_wrong"]],
  ["A; tối đa 25; hệ số 1,5\n0–25: Được\nB; tối đa 25\n0–25: Được", ["3 weights_mixed"]],
  ["A; tối đa 25; hệ số 0\n0–25: Được", ["1 weight_wrong"]],
])("%j: %j", (text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

test("every template is a whole rubric, and reads back as it is written", () => {
  for (const { criteria } of rubricTemplates) {
    const read = readRubricText(criteria);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(readRubricText(rubricText(read.criteria))).toEqual(read);
  }
});

test("any rubric that can be written reads back as it was", () => {
  const words = fc.array(fc.constantFrom("Tính", "mới", "hiệu", "quả", "rõ", "cao"), { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
  const criterion = fc
    .record({
      name: words,
      description: fc.option(words, { nil: "" }),
      cuts: fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { minLength: 2, maxLength: 9 }),
      floor: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
      weight: fc.integer({ min: 1, max: 10_000 }),
    })
    .map(({ name, description, cuts, floor, weight }): TypedCriterion => {
      const marks = cuts.toSorted((one, other) => other - one);
      const bands = marks.slice(1).map((lowest, index) => ({ lowest: lowest + 1, highest: marks[index] ?? 0, label: name, description }));
      const maximum = marks[0] ?? 1;
      return { name, description, maximum, floor: floor === null ? null : Math.floor(floor * maximum), weight, bands };
    });
  fc.assert(
    fc.property(fc.array(criterion, { minLength: 1, maxLength: 6 }), fc.boolean(), (list, isWeighted) => {
      const criteria = isWeighted ? list : list.map((one) => ({ ...one, weight: null }));
      expect(readRubricText(rubricText(criteria))).toEqual({ ok: true, criteria });
    }),
  );
});
