import { readFileSync } from "node:fs";
import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { parseCsv } from "#scripts/load-plan/csv.ts";
import { abbreviationTable } from "#search/vietnamese/abbreviation-table.ts";
import { abbreviationsOf, findShorthand } from "#search/vietnamese/shorthand.ts";

const spelled = (text: string) => findShorthand(text).map(({ written, expansions }) => `${written} = ${expansions.join(" | ")}`);

test("the table is the one that the plan's data hold", () => {
  const [, ...rows] = parseCsv(readFileSync("db/data/abbreviations.csv", "utf8"));
  expect(abbreviationTable).toEqual(rows);
});

test("every abbreviation of the table is found as it is written, with its meaning", () => {
  for (const [written, expansion] of abbreviationTable) {
    const found = findShorthand(`nội dung ${written} Nội dung`.normalize("NFC"));
    expect([written, found.some((shorthand) => shorthand.written === written && shorthand.expansions.includes(expansion))]).toEqual([written, true]);
  }
});

test.each([
  ["đẩy mạnh CCHC năm 2026", ["CCHC = cải cách hành chính"]],
  ["bộ phận TN&TKQ", ["TN&TKQ = tiếp nhận và trả kết quả"]],
  ["bộ phận TN & TKQ", ["TN & TKQ = tiếp nhận và trả kết quả"]],
  ["CNTT-TT", ["CNTT-TT = công nghệ thông tin và truyền thông"]],
  ["BR-VT, TP.HCM", ["BR-VT = Bà Rịa - Vũng Tàu", "TP.HCM = Thành phố Hồ Chí Minh"]],
  ["Đảng ủy T.Ư", ["T.Ư = Trung ương"]],
  ["Sở TN&MT và Sở TNMT", ["TN&MT = tài nguyên và môi trường", "TNMT = tài nguyên và môi trường"]],
  ["Sở KH&ĐT, Sở KHĐT", ["KH&ĐT = kế hoạch và đầu tư", "KHĐT = kế hoạch và đầu tư"]],
  ["Sở LĐTBXH", ["LĐTBXH = lao động, thương binh và xã hội"]],
  ["Sở LĐ-TB&XH", ["LĐ-TB&XH = lao động, thương binh và xã hội"]],
  ["NN&PTNT", ["NN&PTNT = nông nghiệp và phát triển nông thôn"]],
  ["TT&TT, GD&ĐT, GD-ĐT", ["TT&TT = thông tin và truyền thông", "GD&ĐT = giáo dục và đào tạo", "GD-ĐT = giáo dục và đào tạo"]],
  ["UBND Q.3", ["UBND = Ủy ban nhân dân", "Q.3 = Quận 3"]],
  ["CA Q5", ["CA = Công an", "Q5 = Quận 5"]],
  ["KH 53-BC/ĐTN của UBND Q.3", ["KH = kế hoạch", "UBND = Ủy ban nhân dân", "Q.3 = Quận 3"]],
  ["BV Q. 4, TTYT", ["BV = bệnh viện", "Q. 4 = Quận 4", "TTYT = Trung tâm Y tế"]],
  ["HĐ và HD", ["HĐ = hội đồng | hợp đồng", "HD = hướng dẫn"]],
  ["TTr của TTg", ["TTr = tờ trình", "TTg = Thủ tướng Chính phủ"]],
  ["TM. BAN THƯỜNG VỤ", ["TM. = thay mặt"]],
  ["v/v gửi đ/c An", ["v/v = về việc", "đ/c = đồng chí"]],
])("%s", (text, found) => {
  expect(spelled(text)).toEqual(found);
});

test.each([
  ["Q.3", ["Q.3 = Quận 3"]],
  ["Q3", ["Q3 = Quận 3"]],
  ["q 3", ["q 3 = Quận 3"]],
  ["p.5, q.10", ["p.5 = Phường 5", "q.10 = Quận 10"]],
  ["P. Bến Nghé", ["P. = Phường"]],
  ["P.Bến Nghé", ["P. = Phường"]],
  ["P. Tài chính - Kế hoạch", ["P. = Phòng"]],
  ["H. Củ Chi", ["H. = Huyện"]],
  ["h củ chi", ["h = Huyện"]],
  ["q binh thanh", ["q = Quận"]],
  ["X. Bình Hưng", ["X. = Xã"]],
  ["TT. Hóc Môn", ["TT. = Thị trấn | Trung tâm"]],
  ["TP. Thủ Đức", ["TP. = Thành phố"]],
  ["tp thu duc", ["tp = Thành phố"]],
  ["Tp.HCM", ["Tp.HCM = Thành phố Hồ Chí Minh"]],
  ["tp hcm", ["tp = Thành phố", "hcm = Hồ Chí Minh"]],
  ["TPHCM", ["TPHCM = Thành phố Hồ Chí Minh"]],
])("place: %s", (text, found) => {
  expect(spelled(text)).toEqual(found);
});

test.each([
  ["cchc", ["cchc = cải cách hành chính"]],
  ["dvctt mức 4", ["dvctt = dịch vụ công trực tuyến"]],
  ["ubnd hdnd", ["ubnd = Ủy ban nhân dân", "hdnd = Hội đồng nhân dân"]],
  ["hđnd CDS", ["hđnd = Hội đồng nhân dân", "CDS = chuyển đổi số"]],
  ["bv nhi đồng", ["bv = bệnh viện"]],
  ["theo qđ và nđ mới", ["qđ = quyết định", "nđ = nghị định"]],
  ["thpt nguyễn du", ["thpt = trung học phổ thông"]],
])("small letters or no marks: %s", (text, found) => {
  expect(spelled(text)).toEqual(found);
});

test.each([
  "53-BC/ĐTN",
  "53/BC-ĐTN",
  "53 BC ĐTN",
  "số 3815 kh ubnd",
  "13/2012/NĐ-CP",
  "3815/KH-UBND",
  "SK-2026-0001",
  "ct kh bc cv sk tp",
  "ai là người",
  "quý Q1/2026",
  "Q1 2026",
  "Q.15",
  "chấm 8 điểm",
  "bản đồ điểm ngập",
  "an toàn",
  "test app",
  "",
])("nothing in “%s”", (text) => {
  expect(spelled(text)).toEqual([]);
});

test("a phrase knows its abbreviations, the longest first", () => {
  expect(abbreviationsOf("cai cach hanh chinh")).toEqual(["CCHC"]);
  expect(abbreviationsOf("thanh pho ho chi minh")).toEqual(["TP.HCM", "TPHCM"]);
  expect(abbreviationsOf("thi dua khen thuong")).toEqual(["TĐ-KT", "TĐKT"]);
  expect(abbreviationsOf("không có")).toEqual([]);
});

test("what is found stands where it says, in order, none inside another", () => {
  const alphabet = fc.constantFrom("CCHC", "Q.3", "P.", "TN&TKQ", " ", " ", "Bến", "cchc", "TP", ".", "53-", "HĐ", "a", "\u{1F600}");
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 12 }), (words) => {
      const text = words.join("");
      let last = 0;
      for (const { start, end, written, expansions } of findShorthand(text)) {
        expect([text.slice(start, end), start >= last, expansions.length > 0]).toEqual([written, true, true]);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});
