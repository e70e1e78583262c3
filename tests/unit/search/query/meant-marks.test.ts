import { expect, test } from "vitest";
import { understand } from "#search/query/understand.ts";
import { lexiconOf } from "./lexicon-of.ts";

const { lexicon, countPairs } = lexiconOf([
  "Khóa chống trộm nắp cống",
  "Xử phạt vi phạm hành chính",
  "Bàn hướng dẫn thủ tục lưu động",
  "Bản tin của phường",
  "Ban quản lý chợ",
  "Kỹ năng tiếp dân",
]);

const ask = (text: string) => understand({ text, lexicon, countPairs, isVerbatim: false });
const meant = async (text: string) => (await ask(text)).words.map(({ forms }) => forms[0]?.marked ?? "any");

test("who types marks means them, and the lack of them", async () => {
  expect(await meant("bàn hướng dẫn")).toEqual(["ban^2", "hương^1", "dân^4"]);
  expect(await meant("ban quản lý")).toEqual(["ban", "quan^3", "li^1"]);
  expect(await meant("ban quan ly")).toEqual(["any", "any", "any"]);
});

test("where one word lacks marks that it cannot be without, the others may lack theirs too", async () => {
  expect(await meant("ban hướng dẫn thu tuc")).toEqual(["any", "hương^1", "dân^4", "any", "any"]);
});

test("marks that no document writes are a slip beside a word that stands beside it there", async () => {
  expect(await meant("chổng trộm")).toEqual(["any", "trôm^5"]);
  expect(await meant("chổng phường")).toEqual(["chông^3", "phương^2"]);
});

test("a mended word is shown as officials write it", async () => {
  expect((await ask("kĩn năng tiếp dân")).correction?.text).toBe("kỹ năng tiếp dân");
  expect((await ask("ban quanly cho")).correction?.text).toBe("ban quan ly cho");
});
