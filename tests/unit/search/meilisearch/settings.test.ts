import { expect, test } from "vitest";
import { differingSettings, settings } from "#search/meilisearch/settings.ts";
import { titleOrder } from "#search/meilisearch/title-order.ts";
import { changeSettings, defaultSettings } from "#tests/support/meilisearch/settings-shape.ts";

const served = () => changeSettings(defaultSettings(), settings);

test("a server that took our settings differs in none, though it says sets in another order and more than we set", () => {
  const actual = served();
  actual.filterableAttributes = [...actual.filterableAttributes].reverse();
  expect(differingSettings(actual)).toEqual([]);
});

test("every difference that changes answers is named", () => {
  expect(differingSettings(defaultSettings())).toEqual(
    expect.arrayContaining(["searchableAttributes", "filterableAttributes", "rankingRules", "typoTolerance"]),
  );
  expect(differingSettings({ ...served(), searchableAttributes: [...settings.searchableAttributes].reverse() })).toEqual(["searchableAttributes"]);
  expect(differingSettings({ ...served(), stopWords: ["so"] })).toEqual(["stopWords"]);
  expect(differingSettings({ ...served(), synonyms: { so: ["phòng"] } })).toEqual(["synonyms"]);
  expect(differingSettings({ ...served(), typoTolerance: { enabled: true } })).toEqual(["typoTolerance"]);
  expect(differingSettings({})).toEqual(Object.keys(settings).filter((name) => name !== "distinctAttribute"));
});

test("titles sort as Vietnamese does", () => {
  const titles = [
    "Ấm lòng",
    "An toàn",
    "Ăn sạch",
    "Bản đồ",
    "Bàn hướng dẫn",
    "Ban ngày",
    "Dân vận",
    "Đoàn kết",
    "Doanh nghiệp",
    "Êm đềm",
    "Em nhỏ",
    "Ô tô",
    "Ốc đảo",
    "Ơn nghĩa",
    "Ong mật",
    "Ưu tiên",
    "Ung thư",
    "2 phút",
    "10 việc",
  ];
  const collator = new Intl.Collator("vi");
  const expected = [...titles].sort((left, right) => collator.compare(left, right));
  const sorted = [...titles].sort((left, right) => (titleOrder(left) < titleOrder(right) ? -1 : 1));
  expect(sorted).toEqual(expected);
});

test("what is sorted by stays short enough for the server", () => {
  expect(titleOrder("Ứng dụng ".repeat(100)).length).toBeLessThan(500);
});
