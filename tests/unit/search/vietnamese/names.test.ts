import { expect, test } from "vitest";
import { fold } from "#search/vietnamese/fold.ts";
import { looksLikePerson, surnames } from "#search/vietnamese/names.ts";
import { tokenise } from "#search/vietnamese/tokens.ts";

const isPerson = (text: string) => looksLikePerson(tokenise(text));

test.each([
  "Nguyễn Văn An",
  "Trần Thị Mai Anh",
  "Lê Hoàng",
  "Phạm Minh Tuấn",
  "An Nguyễn",
  "Nguyễn Thị Minh Khai",
  "Võ Thị Sáu",
  "Đoàn Thị Điểm",
  "Hồ Hữu Tường",
])("“%s” looks like a person, with marks and without", (name) => {
  expect([isPerson(name), isPerson(fold(name)), isPerson(name.toUpperCase())]).toEqual([true, true, true]);
});

test.each([
  "Nguyễn",
  "hồ sơ",
  "cao tốc",
  "quản lý",
  "lương thưởng",
  "hồ sơ điện tử",
  "đăng ký kinh doanh",
  "Đoàn Thanh niên",
  "vũ khí thô sơ",
  "trần nhà",
  "mai táng",
  "thông tin",
  "số hóa tài liệu",
  "Nguyễn 2026",
  "số hóa quy trình tiếp nhận Nguyễn",
  "",
])("“%s” does not", (text) => {
  expect(isPerson(text)).toBe(false);
});

test("with its marks a surname is believed more readily", () => {
  expect([isPerson("Đặng Thùy Trâm"), isPerson("dang thuy tram")]).toEqual([true, false]);
  expect([isPerson("Nguyên Văn"), isPerson("đảng viên")]).toEqual([false, false]);
});

test("no surname twice", () => {
  expect(new Set(surnames).size).toBe(surnames.length);
});
