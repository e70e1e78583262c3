import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { fold } from "#search/vietnamese/fold.ts";
import { meaningWords } from "#search/vietnamese/question-words.ts";
import { tokenise } from "#search/vietnamese/tokens.ts";

const left = (text: string) =>
  meaningWords(tokenise(text))
    .map((token) => text.slice(token.start, token.end))
    .join(" ");

const questions = [
  ["làm sao để số hóa hồ sơ", "số hóa hồ sơ"],
  ["làm thế nào để giảm giấy tờ", "giảm giấy tờ"],
  ["làm cách nào rút ngắn thời gian", "rút ngắn thời gian"],
  ["phân loại rác như thế nào", "phân loại rác"],
  ["tra cứu quy hoạch bằng cách nào", "tra cứu quy hoạch"],
  ["có cách nào để quản lý kho không", "quản lý kho"],
  ["có phần mềm nào quản lý hồ sơ không", "phần mềm quản lý hồ sơ"],
  ["nộp hồ sơ ở đâu", "nộp hồ sơ"],
  ["tại sao ngập nước", "ngập nước"],
  ["vì sao hồ sơ trễ hẹn", "hồ sơ trễ hẹn"],
  ["khi nào trả kết quả", "trả kết quả"],
  ["giải ngân được bao nhiêu", "giải ngân"],
  ["giúp tôi tìm sáng kiến về đô thị thông minh", "đô thị thông minh"],
  ["cho hỏi sáng kiến nào về chữ ký số ạ", "chữ ký số"],
  ["em muốn tìm giải pháp cho tiếp công dân", "tiếp công dân"],
  ["tôi muốn tìm mô hình phân loại rác", "phân loại rác"],
  ["tìm sáng kiến về trí tuệ nhân tạo", "trí tuệ nhân tạo"],
  ["có ai làm bản đồ điểm ngập chưa", "bản đồ điểm ngập"],
  ["sáng kiến nào giúp giảm thời gian chờ", "giảm thời gian chờ"],
  ["một cửa điện tử là gì", "một cửa điện tử"],
  ["số hóa tài liệu được không ạ", "số hóa tài liệu"],
  ["xin cho em hỏi định danh điện tử nhỉ", "định danh điện tử"],
  ["quản lý tài sản công ra sao vậy", "quản lý tài sản công"],
] as const;

test.each(questions)("“%s” asks for “%s”", (text, meaning) => {
  expect(left(text)).toBe(meaning);
});

test.each(questions)("so does “%s” without marks", (text, meaning) => {
  expect(left(fold(text))).toBe(fold(meaning));
});

test.each([
  ["đường có ổ gà thì báo ở đâu", "đường có ổ gà báo"],
  ["làm thế nào biết hồ sơ tới đâu mà không phải gọi", "biết hồ sơ tới đâu không phải gọi"],
  ["máy hỏng rồi bỏ ở đâu", "máy hỏng bỏ"],
])("words that only hold “%s” together are left out too", (text, meaning) => {
  expect(left(text)).toBe(meaning);
});

test.each([["xe hỏng thì đặt trên lịch"], ["biết rồi mới làm"], ["thi mà không học"]])("“%s” asks nothing: it stays whole", (text) => {
  expect(left(text)).toBe(text);
});

test.each([
  ["ngôi sao xanh"],
  ["sao lưu dữ liệu"],
  ["sao y bản chính"],
  ["chứng thực bản sao"],
  ["làm sao y bản chính"],
  ["không gian xanh"],
  ["không khí"],
  ["họp không giấy"],
  ["cảng hàng không"],
  ["Cần Giờ"],
  ["cần thiết"],
  ["cán bộ"],
  ["cơ sở dữ liệu"],
  ["cho vay vốn"],
  ["vốn vay"],
  ["thiếu nhi"],
  ["thay thế"],
  ["lợi thế"],
  ["thông minh"],
  ["em bé"],
  ["đột quỵ não"],
  ["tiếp cận"],
  ["cá nhân"],
  ["nhân ái"],
  ["ứng dụng ai"],
  ["xin phép"],
  ["sáng kiến"],
  ["sáng kiến kinh nghiệm"],
  ["tôi"],
  ["làm thế nào"],
  ["bao giờ"],
  [""],
])("“%s” stays whole, with marks and without", (text) => {
  expect(left(text)).toBe(text);
  expect(left(fold(text))).toBe(fold(text));
});

test("marks are believed: what asks without them may be something else with them", () => {
  expect(left("lắm sáo để hồ sơ")).toBe("lắm sáo để hồ sơ");
  expect(left("ở đầu đường")).toBe("ở đầu đường");
  expect(left("cách não")).toBe("cách não");
});

test("some of the words remain, in their order", () => {
  const word = fc.constantFrom(..."làm sao để có không nào gì ai ở đâu tôi muốn tìm sáng kiến về hồ sơ cần xin ạ vậy được".split(" "));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), fc.boolean(), (words, isMarked) => {
      const text = isMarked ? words.join(" ") : fold(words.join(" "));
      const tokens = tokenise(text);
      const kept = meaningWords(tokens);
      expect(kept.length > 0).toBe(tokens.length > 0);
      expect(tokens.filter((token) => kept.includes(token))).toEqual(kept);
    }),
    { numRuns: 2000 },
  );
});
