import { beforeAll, expect, test } from "vitest";
import { readListAddress } from "#app/domain/search/list-address.ts";
import { changeSavedSearch, deleteSavedSearch } from "#app/operations/saved-search/change-saved-search.ts";
import { saveSearch } from "#app/operations/saved-search/save-search.ts";
import { findSavedSearch, readSavedSearch, readSavedSearches } from "#app/pages/saved-search/saved-searches.ts";
import { selectOwnSavedSearches } from "#db/own-data/account-data.ts";
import { emptyAccount } from "#db/own-data/erase-account.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const save = (actor: World["author"], address: string, name: string) =>
  saveSearch({ db: database.db, actor, criteria: readListAddress(new URLSearchParams(address)), wanted: { name, alerts: "none" }, now: testNow });
const listOf = (actor: World["author"]) => readSavedSearches({ db: database.db, actor });

test("a search is kept in words and with its address, once however often it is sent, and is its owner's alone", async () => {
  const { author, stranger } = world;
  const address = "q=một cửa&linh-vuc=chuyen-doi-so-thu&don-vi=doan-so-thu-nghiem&nam=2026&trang=2&sap-xep=ten";
  await Promise.all([save(author, address, "Một cửa"), save(author, address, "Một cửa")]);
  await save(author, address.replace("trang=2", "trang=5"), "Một cửa của sở");
  await save(author, "", "Mọi sáng kiến");
  const [whole, own] = await listOf(author);
  expect(whole?.words).toEqual(["Tất cả sáng kiến"]);
  expect(own?.name).toBe("Một cửa của sở");
  expect(own?.words).toEqual(["từ khóa “một cửa”", "Lĩnh vực: Chuyển đổi số", "Đơn vị hiện nay: Đoàn Sở Thử nghiệm", "Năm gửi hồ sơ: 2026"]);
  expect(own?.href).toBe(`/sang-kien?${new URLSearchParams(address.replace(/&trang.*/, "")).toString()}`);
  expect(await listOf(author)).toHaveLength(2);

  const id = own?.id ?? 0;
  const { db } = database;
  expect(await listOf(stranger)).toEqual([]);
  expect(await readSavedSearch({ db, actor: stranger, id })).toBeUndefined();
  expect(await changeSavedSearch({ db, actor: stranger, id, wanted: { name: "Của tôi", alerts: "daily" }, now: testNow })).toBe(false);
  await deleteSavedSearch({ db, actor: stranger, id });
  expect((await readSavedSearch({ db, actor: author, id }))?.name).toBe("Một cửa của sở");
  await deleteSavedSearch({ db, actor: author, id });
  expect((await listOf(author)).map(({ name }) => name)).toEqual(["Mọi sáng kiến"]);
});

test("who wants to save a search again is told under which name it is kept; nobody learns what others keep", async () => {
  const { db } = database;
  const { officer, stranger } = world;
  await save(officer, "q=tủ sách&nam=2026", "Tủ sách năm nay");
  const find = (actor: World["author"], address: string) => findSavedSearch({ db, actor, criteria: readListAddress(new URLSearchParams(address)) });
  expect(await find(officer, "nam=2026&q=tủ sách&trang=3&sap-xep=ten")).toMatchObject({ name: "Tủ sách năm nay" });
  expect(await find(officer, "q=tủ sách")).toBeUndefined();
  expect(await find(stranger, "q=tủ sách&nam=2026")).toBeUndefined();
});

test("a person keeps fifty searches; the list is read in two queries", async () => {
  const { coauthor } = world;
  for (let number = 1; number <= 50; number += 1) await save(coauthor, `q=từ khóa ${number}&nam=2026&linh-vuc=chuyen-doi-so-thu`, `Số ${number}`);
  expect(await save(coauthor, "q=thêm một", "Số 51")).toEqual({ ok: false, reason: "saved_too_many" });
  // What is kept already may still be changed.
  expect(await save(coauthor, "q=từ khóa 7&nam=2026&linh-vuc=chuyen-doi-so-thu", "Số bảy")).toEqual({ ok: true });
  database.takeQueries();
  expect(await listOf(coauthor)).toHaveLength(50);
  expect(database.takeQueries()).toHaveLength(2);
});

test("saved searches are among the data a person takes away, and go with the account", async () => {
  const { member } = world;
  await save(member, "q=chấm điểm", "Chấm điểm");
  const own = { db: database.db, accountId: member.accountId };
  expect(await selectOwnSavedSearches(own)).toEqual([{ name: "Chấm điểm", parameters: { q: "chấm điểm" }, alerts: "none", createdAt: testNow }]);
  await database.db
    .transaction()
    .execute((tx) => emptyAccount({ tx, accountId: member.accountId, email: member.email, erasedName: "Người đã xóa", at: testNow }));
  expect(await selectOwnSavedSearches(own)).toEqual([]);
});
