import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { markedKey, syllableKey } from "#search/vietnamese/fold.ts";
import { decodeTelex, decodeTyping, decodeVni } from "#search/vietnamese/typing.ts";
import { keysOf, syllables } from "./typed-words.ts";

const meaning = (word: string) => markedKey(word) ?? syllableKey(word);

test.each([
  ["telex", decodeTelex],
  ["vni", decodeVni],
] as const)("every syllable typed with %s comes back, wherever the key of its tone stands", (method, decode) => {
  expect(new Set(syllables).size).toBeGreaterThan(180);
  for (const syllable of syllables)
    for (const keys of keysOf({ syllable, method })) {
      const expected = keys === syllable ? null : meaning(syllable);
      const decoded = decode(keys);
      expect([keys, decoded === null ? null : meaning(decoded)]).toEqual([keys, expected]);
    }
});

test.each([
  ["thuwcj", "thực"],
  ["thuws", "thứ"],
  ["tieesng", "tiếng"],
  ["tiengs", "tiếng"],
  ["dduongwf", "đường"],
  ["duowngfd", "đường"],
  ["dduwongf", "đường"],
  ["dduwowngf", "đường"],
  ["wngs", "ứng"],
  ["nguoiwf", "người"],
  ["thuowr", "thuở"],
  ["muaw", "mưa"],
  ["quaanj", "quận"],
  ["hofa", "hòa"],
  ["Thur", "Thủ"],
  ["DDAAUF", "ĐẦU"],
  ["cos", "có"],
  ["laf", "là"],
])("Telex: %s is %s", (keys, word) => {
  expect(decodeTelex(keys)).toBe(word);
});

test.each([
  ["thu3", "thủ"],
  ["tuc5", "tục"],
  ["d9u7o7ng2", "đường"],
  ["d9uo7ng2", "đường"],
  ["truong72", "trường"],
  ["tie61ng", "tiếng"],
  ["tieng61", "tiếng"],
  ["so61", "số"],
  ["Hoa1", "Hóa"],
])("VNI: %s is %s", (keys, word) => {
  expect(decodeVni(keys)).toBe(word);
});

test.each([
  "xoong",
  "kien",
  "ban",
  "class",
  "server",
  "online",
  "wto",
  "email",
  "chatbot",
  "dashboard",
  "tools",
  "app",
  "win",
  "less",
  "đường",
  "2026",
  "x",
  "",
])("“%s” is left as it is by Telex", (word) => {
  expect(decodeTelex(word)).toBeNull();
});

test.each(["2026", "q3", "covid19", "mp3", "k2", "24h", "kien", "sk20260001", ""])("“%s” is left as it is by VNI", (word) => {
  expect(decodeVni(word)).toBeNull();
});

test.each([
  ["thur tucj hanhf chinhs", "thủ tục hành chính"],
  ["thu3 tuc5 hanh2 chinh1", "thủ tục hành chính"],
  ["ddooir mowis sangs tajo", "đổi mới sáng tạo"],
  ["Sángs kieens cuar Đoàn", "Sángs kiến của Đoàn"],
  ["quets max QR", "quét mã QR"],
  ["chieens six thi ddua", "chiến sĩ thi đua"],
  ["khoor giaays a4", "khổ giấy a4"],
  ["kieerm thuwr app", "kiểm thử app"],
  ["kieerm tra test", "kiểm tra test"],
  ["UBND Q3 cair cachs", "UBND Q3 cải cách"],
  ["y1 kie61n nguoi72 da6n", "ý kiến người dân"],
])("“%s” was to be “%s”", (typed, text) => {
  expect(decodeTyping(typed)).toBe(text);
});

test.each(["test app tools", "max", "six sigma", "post list box", "UBND Q3 năm 2026", "hồ sơ một cửa", "ho so mot cua", "a4", "SK-2026-0001", ""])(
  "nothing to decode in “%s”",
  (text) => {
    expect(decodeTyping(text)).toBeNull();
  },
);

test("Vietnamese with its marks is never changed", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...syllables), { maxLength: 12 }), fc.constantFrom(" ", ", ", "-", " – "), (words, between) => {
      expect(decodeTyping(words.join(between))).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test("any text can be read, quickly, and decoding ends", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[aeiouwdsfrxjz0-9 ]{0,40}$/u), (text) => (decodeTyping(text) ?? text).length > 0 || text === ""),
    { numRuns: 1000 },
  );
});
