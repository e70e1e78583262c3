import { expect, test } from "vitest";
import { understand } from "#search/query/understand.ts";
import { lexiconOf } from "./lexicon-of.ts";

const { lexicon, countPairs } = lexiconOf([
  "Tủ khóa thông minh trả kết quả",
  ...Array.from({ length: 11 }, (_, year) => `Kiểm kê tài sản bằng mã QR năm ${2010 + year}`),
  "In QR code lên biển số nhà",
  "Chợ không tiền mặt",
  "Livestream bán đặc sản",
  "Phát trực tiếp phiên chợ",
  "Gọi trực tiếp cho tổng đài",
]);

const ask = (text: string, isVerbatim = false) => understand({ text, lexicon, countPairs, isVerbatim });
const keys = async (text: string, isVerbatim = false) => (await ask(text, isVerbatim)).words.map(({ forms }) => forms[0]?.key);

test("English that no document has is looked for in Vietnamese, with its marks, and no word is left unknown", async () => {
  const asked = await ask("smart locker");
  expect(asked.words.map(({ forms }) => forms.map(({ marked }) => marked))).toEqual([["thông"], ["minh"], ["tu^3"], ["khoa^1"]]);
  expect(asked).toMatchObject({ unknown: 0, correction: null });
  expect(await keys("cashless chợ")).toEqual(["khong", "tien", "mat", "cho"]);
});

test("English that documents have stays, unless they say it in Vietnamese more than ten times as often", async () => {
  expect(await keys("livestream đặc sản")).toEqual(["livestream", "dac", "san"]);
  expect(await keys("qr code tài sản")).toEqual(["ma", "qr", "tai", "san"]);
});

test("what the documents do not say in Vietnamese either is left as it was typed", async () => {
  expect(await keys("blockchain")).toEqual(["blockchain"]);
  expect((await ask("blockchain")).unknown).toBe(1);
});

test("who asks for exactly these words gets them", async () => {
  expect(await keys("smart locker", true)).toEqual(["smart", "locker"]);
});

test("neighbours are counted once more only where there is English", async () => {
  const timesFor = async (text: string) => {
    let times = 0;
    await understand({ text, lexicon, isVerbatim: false, countPairs: (pairs) => ((times += 1), countPairs(pairs)) });
    return times;
  };
  expect([await timesFor("tài sản"), await timesFor("smart tài sản")]).toEqual([1, 2]);
});
