import fc from "#tests/support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { compareTexts, type Block } from "#app/domain/versions/word-diff.ts";
import { cpuTime } from "#tests/support/cpu-time.ts";

const marks = { same: "", added: "+", removed: "-" } as const;
/** “-3 ngày+ 1 giờ”: every piece in brackets after its sign. */
const written = (blocks: Block[]) =>
  blocks.map(({ pieces }) => pieces.map(({ kind, text }) => (kind === "same" ? text : `[${marks[kind]}${text}]`)).join("")).join("¶");
const compare = (before: string, after: string) => written(compareTexts({ before, after }));

describe("word by word", () => {
  test.each([
    ["a number exchanged", "Rút từ 3 ngày xuống 4 giờ.", "Rút từ 5 ngày xuống 4 giờ.", "Rút từ [-3 ][+5 ]ngày xuống 4 giờ."],
    ["one tone is another word", "Đơn vị cũ của bạn", "Đơn vị cu của bạn", "Đơn vị [-cũ ][+cu ]của bạn"],
    ["đ is not d", "Đoàn dự án này", "Đoàn đự án này", "Đoàn [-dự ][+đự ]án này"],
    ["a syllable stays whole", "Tiếp nhận hồ sơ một cửa", "Tiếp nhận hồ sơ một của", "Tiếp nhận hồ sơ một [-cửa][+của]"],
    ["money stays whole", "Tiết kiệm 18.000.000 đồng mỗi năm", "Tiết kiệm 18.500.000 đồng mỗi năm", "Tiết kiệm [-18.000.000 ][+18.500.000 ]đồng mỗi năm"],
    ["a day stays whole", "Áp dụng từ 01/02/2026 tại Sở", "Áp dụng từ 11/02/2026 tại Sở", "Áp dụng từ [-01/02/2026 ][+11/02/2026 ]tại Sở"],
    ["punctuation apart from its word", "nhanh, gọn và rõ", "nhanh; gọn và rõ", "nhanh[-, ][+; ]gọn và rõ"],
    ["added at the end", "Người dân đặt lịch.", "Người dân đặt lịch. Có thư báo.", "Người dân đặt lịch. [+Có thư báo.]"],
    ["written for the first time", "", "Có rồi", "[+Có rồi]"],
    ["taken out whole", "Bỏ đi", "", "[-Bỏ đi]"],
    ["nothing in common", "Một hai ba", "Bốn năm sáu", "[-Một hai ba][+Bốn năm sáu]"],
  ])("%s", (_, before, after, wanted) => {
    expect(compare(before, after)).toBe(wanted);
  });

  test("the same letters composed in another way are no change", () => {
    const text = "Sáng kiến về thủ tục hành chính";
    expect(compareTexts({ before: text.normalize("NFD"), after: text }).some(({ isChanged }) => isChanged)).toBe(false);
  });

  test("paragraphs that stayed stand apart from those that changed", () => {
    const blocks = compareTexts({ before: "Đoạn một.\nĐoạn hai cũ.\nĐoạn ba.", after: "Đoạn một.\nĐoạn hai mới.\nĐoạn ba." });
    expect(blocks.map(({ isChanged }) => isChanged)).toEqual([false, true, false]);
    expect(written(blocks)).toBe("Đoạn một.¶Đoạn hai [-cũ][+mới].¶Đoạn ba.");
  });
});

const syllables = ["hồ", "sơ", "đơn", "vị", "cửa", "của", "18.000", "–", ",", ".", "\n", "é", "e\u0301", "01/02/2026", "Sở"];
const texts = fc.array(fc.constantFrom(...syllables), { maxLength: 60 }).map((parts) => parts.join(" "));
const side = (blocks: Block[], left: "added" | "removed") =>
  blocks.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind !== left).map(({ text }) => text)).join("");
const bare = (text: string) => text.normalize("NFC").replace(/\s+/g, "");

test("nothing is lost: without what was added it reads as before, without what was removed as after", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const blocks = compareTexts({ before, after });
      expect(bare(side(blocks, "added"))).toBe(bare(before));
      expect(bare(side(blocks, "removed"))).toBe(bare(after));
    }),
    { numRuns: 300 },
  );
});

test("a text compared with itself has no change", () => {
  fc.assert(fc.property(texts, (text) => compareTexts({ before: text, after: text }).every(({ isChanged }) => !isChanged)));
});

describe("texts as long as a field may be are compared at once", () => {
  const many = (word: (index: number) => string, separator = " ") =>
    Array.from({ length: 8000 }, (_, index) => word(index))
      .join(separator)
      .slice(0, 20_000);
  test.each([
    ["nothing alike", many((index) => `a${index}`), many((index) => `b${index}`)],
    ["every second word another", many((index) => `w${index % 97}`), many((index) => (index % 2 ? `w${index % 97}` : `v${index % 89}`))],
    ["few words in another order", many((index) => "ab"[index % 2]!), many((index) => "ab"[(index * index) % 3 === 0 ? 0 : 1]!)],
    ["one letter a line", many((index) => "abc"[index % 3]!, "\n"), many((index) => "cab"[(index * 7) % 3]!, "\n")],
    ["one long word", "a".repeat(20_000), "b".repeat(20_000)],
    ["only stops", ".".repeat(20_000), "!".repeat(20_000)],
  ])("%s", (_, before, after) => {
    let blocks: ReturnType<typeof compareTexts> = [];
    const spent = cpuTime(() => (blocks = compareTexts({ before, after })));
    expect(spent).toBeLessThan(15_000);
    expect(bare(side(blocks, "added"))).toBe(bare(before));
    expect(bare(side(blocks, "removed"))).toBe(bare(after));
  });
});
