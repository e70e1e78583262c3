import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { programmeRules, type ScoringRules } from "#app/domain/scoring/rules/rules.ts";
import { ScoreWorking } from "#app/ui/council/score-working.tsx";
import { workingRows } from "#app/ui/council/working-rows.ts";
import { rubricOf, sheetOf } from "./score-case.ts";

const rubric = rubricOf({ maxima: [4000, 6000], floors: [1000, null] });
const criteria = [
  { id: 1, name: "Tính mới" },
  { id: 2, name: "Nhân rộng" },
];
const sheets = ["Bùi Thị Chấm", "Đỗ Văn Chấm", "Hồ Thị Chấm"];
const scored = (marks: [number, number][], rules?: ScoringRules) =>
  scoreOfCouncil({ rubric, sheets: marks.map((given) => sheetOf(...given)), rules: rules ?? programmeRules })!;
const lines = (marks: [number, number][], rules?: ScoringRules) =>
  workingRows({ steps: scored(marks, rules).steps, names: { sheets, criteria } }).map(
    ({ number, step, working, result }) => `${number}. ${step} | ${working} | ${result}`,
  );

test("the working by the programme's rules, line by line", () => {
  expect(
    lines([
      [2500, 4000],
      [900, 3000],
    ]),
  ).toEqual([
    "1. Cộng phiếu của Bùi Thị Chấm | 25,00 + 40,00 | 65,00",
    "2. Cộng phiếu của Đỗ Văn Chấm | 9,00 + 30,00 | 39,00",
    "3. Chọn phiếu được tính | Có 2 phiếu đã nộp, không bỏ phiếu nào. | 2 phiếu",
    "4. Cộng các phiếu được tính | 65,00 + 39,00 | 104,00",
    "5. Chia cho số phiếu | 104,00 : 2 | 52,00",
    "6. Làm tròn | Không có phần lẻ dưới 0,01. | 52,00",
    "7. Mức tối thiểu của Tính mới | (25,00 + 9,00) : 2 = 17,00; tối thiểu 10,00 | đạt mức tối thiểu",
    "8. So với mức đạt | 52,00; mức đạt 50,00 | đạt mức",
    "9. Xếp loại theo điểm | 52,00: từ 50,00 đến dưới 65,00 | Đạt",
  ]);
});

test("what is rounded shows what was left, up or down; floors and the pass mark that are missed say so", () => {
  expect(
    lines([
      [1000, 3000],
      [500, 3001],
      [500, 4001],
    ]).slice(4),
  ).toEqual([
    "5. Cộng các phiếu được tính | 40,00 + 35,01 + 45,01 | 120,02",
    "6. Chia cho số phiếu | 120,02 : 3 | 40,00 và 2/3 của 0,01",
    "7. Làm tròn | Phần lẻ 2/3 của 0,01 từ một nửa trở lên: làm tròn lên. | 40,01",
    "8. Mức tối thiểu của Tính mới | (10,00 + 5,00 + 5,00) : 3 = 6,66 và 2/3 của 0,01, làm tròn 6,67; tối thiểu 10,00 | dưới mức tối thiểu",
    "9. So với mức đạt | 40,01; mức đạt 50,00 | dưới mức đạt",
    "10. Xếp loại theo điểm | 40,01: dưới 50,00 | Không đạt",
  ]);
  expect(
    lines([
      [4000, 6000],
      [4000, 6000],
      [4000, 5998],
    ]).slice(5),
  ).toEqual([
    "6. Chia cho số phiếu | 299,98 : 3 | 99,99 và 1/3 của 0,01",
    "7. Làm tròn | Phần lẻ 1/3 của 0,01 chưa đến một nửa: bỏ đi. | 99,99",
    "8. Mức tối thiểu của Tính mới | (40,00 + 40,00 + 40,00) : 3 = 40,00; tối thiểu 10,00 | đạt mức tối thiểu",
    "9. So với mức đạt | 99,99; mức đạt 50,00 | đạt mức",
    "10. Xếp loại theo điểm | 99,99: từ 90,00 trở lên | Xuất sắc",
  ]);
});

test("weights, dropped ends and floors on each sheet have their lines too", () => {
  const rules: ScoringRules = { ...programmeRules, weights: { 1: 150, 2: 100 }, dropFrom: 3, floorsOn: "each_sheet" };
  expect(
    lines(
      [
        [4000, 6000],
        [2250, 3000],
        [500, 500],
      ],
      rules,
    ),
  ).toEqual([
    "1. Điểm tối đa sau khi nhân hệ số | 40 × 1,5 + 60 × 1 | 120",
    "2. Nhân hệ số rồi cộng phiếu của Bùi Thị Chấm | 40 × 1,5 + 60 × 1 | 120",
    "3. Nhân hệ số rồi cộng phiếu của Đỗ Văn Chấm | 22,5 × 1,5 + 30 × 1 | 63,75",
    "4. Nhân hệ số rồi cộng phiếu của Hồ Thị Chấm | 5 × 1,5 + 5 × 1 | 12,5",
    "5. Chọn phiếu được tính | Có 3 phiếu đã nộp, từ 3 phiếu trở lên nên bỏ phiếu thấp nhất (Hồ Thị Chấm: 12,5) và phiếu cao nhất (Bùi Thị Chấm: 120). | 1 phiếu",
    "6. Cộng các phiếu được tính | 63,75 | 63,75",
    "7. Chia cho số phiếu và điểm tối đa, quy về thang 100 | (63,75 × 100) : (1 × 120) | 53,12 và 1/2 của 0,01",
    "8. Làm tròn | Phần lẻ 1/2 của 0,01 từ một nửa trở lên: làm tròn lên. | 53,13",
    "9. Mức tối thiểu của Tính mới, phiếu của Đỗ Văn Chấm | 22,50; tối thiểu 10,00 | đạt mức tối thiểu",
    "10. So với mức đạt | 53,13; mức đạt 50,00 | đạt mức",
    "11. Xếp loại theo điểm | 53,13: từ 50,00 đến dưới 65,00 | Đạt",
  ]);
  expect(lines([[2250, 3000]], { ...rules, weights: null })[1]).toBe(
    "2. Chọn phiếu được tính | Có 1 phiếu đã nộp, chưa đến 3 phiếu nên không bỏ phiếu nào. | 1 phiếu",
  );
});

test("the page shows it folded, as a table with a caption, and says that the council still decides", () => {
  const page = renderToStaticMarkup(<ScoreWorking score={scored([[900, 6000]])} names={{ sheets, criteria }} />);
  expect(page).toMatch(/^<details class="[^"]*"><summary/);
  expect(page).toMatch(/<caption[^>]*>Các bước tính điểm của hội đồng<\/caption>/);
  expect(page).toContain("1. Cộng phiếu của Bùi Thị Chấm");
  expect(page).toContain("Điểm chưa đạt đủ các mức của bộ tiêu chí. Kết luận vẫn do hội đồng quyết định.");
  expect(renderToStaticMarkup(<ScoreWorking score={scored([[1000, 4000]])} names={{ sheets, criteria }} />)).toContain("Điểm đạt mọi mức của bộ tiêu chí.");
});
