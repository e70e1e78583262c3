import { beforeAll, expect, test } from "vitest";
import type { AuthorsForm } from "#app/domain/initiative/authors-schema.ts";
import { saveAuthors } from "#app/operations/initiative/save-authors.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { authorAt, formOf, historyOf, newRow, toldAbout } from "#tests/integration/authorship/stories.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const save = (id: number, authors: AuthorsForm, actor = world.author) => saveAuthors({ db: database.db, actor, id, authors, now: testNow });
const form = (id: number) => formOf(database.db, id);

/** The list with other shares, in its order. */
async function withShares(id: number, ...shares: number[]): Promise<AuthorsForm> {
  const { own, coAuthors, ...rest } = await form(id);
  return { ...rest, own: { ...own, share: shares[0]! }, coAuthors: coAuthors.map((row, index) => ({ ...row, share: shares[index + 1]! })) };
}

test("two people are named: one has an account, one has none; both get a letter, and the history says who was added", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const list = await withShares(id, 4000, 2000);
  const coAuthors = [...list.coAuthors, newRow("Mai Thị Người Ngoài", world.stranger.email, 2000), newRow("Phan Văn Ngoài Trang", "phan@truong.edu.vn", 2000)];
  expect(await save(id, { ...list, coAuthors })).toEqual({ ok: true });
  const stored = await findAuthors({ db: database.db, id });
  expect(stored.map(({ accountId, share, position, invitedAt, acceptedAt }) => ({ accountId, share, position, invitedAt, acceptedAt }))).toEqual([
    { accountId: world.author.accountId, share: 4000, position: 1, invitedAt: null, acceptedAt: testNow },
    { accountId: world.coauthor.accountId, share: 2000, position: 2, invitedAt: testNow, acceptedAt: testNow },
    { accountId: world.stranger.accountId, share: 2000, position: 3, invitedAt: testNow, acceptedAt: null },
    { accountId: null, share: 2000, position: 4, invitedAt: testNow, acceptedAt: null },
  ]);
  expect(stored[3]).toMatchObject({ unitId: null, unitName: "Trường Đại học Bách khoa", birthDate: "1998-04-30", qualification: "Kỹ sư" });
  expect(await toldAbout(database.db, id)).toEqual([
    "letter to Mai Thị Người Ngoài",
    "letter to Phan Văn Ngoài Trang",
    "added_as_author to Mai Thị Người Ngoài",
    "share_changed to Trần Văn Đồng Hành",
  ]);
  expect(await historyOf(database.db, id)).toEqual([
    "share Nguyễn Thị Tác Giả 6000 4000",
    "share Trần Văn Đồng Hành 4000 2000",
    "added Mai Thị Người Ngoài 2000",
    "added Phan Văn Ngoài Trang 2000",
  ]);
});

test("a co-author who accepted shares anew: the contact author is asked, names and addresses stay whatever the form says", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const list = await withShares(id, 5000, 5000);
  const forged = { ...list, coAuthors: list.coAuthors.map((row) => ({ ...row, fullName: "Tên Khác", email: "khac@x.vn" })) };
  expect(await save(id, list, world.coauthor)).toEqual({ ok: true });
  expect(await save(id, { ...forged, revision: 1 }, world.coauthor)).toEqual({ ok: true });
  expect(await authorAt(database.db, id, 1)).toMatchObject({ share: 5000, confirmedAt: null });
  expect(await authorAt(database.db, id, 2)).toMatchObject({ fullName: "Trần Văn Đồng Hành", email: world.coauthor.email, confirmedAt: testNow });
  expect(await toldAbout(database.db, id)).toEqual(["share_changed to Nguyễn Thị Tác Giả"]);
});

test("a co-author neither adds nor removes anybody", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const list = await form(id);
  const more = { ...list, own: { ...list.own, share: 5000 }, coAuthors: [...list.coAuthors, newRow("Người Thêm", "them@x.vn", 1000)] };
  expect(await save(id, more, world.coauthor)).toEqual({ ok: false, reason: "people_changed" });
  expect(await save(id, { ...list, own: { ...list.own, share: 10_000 }, coAuthors: [] }, world.coauthor)).toEqual({ ok: false, reason: "people_changed" });
  expect(await historyOf(database.db, id)).toEqual([]);
});

test("of two saves made from the same page the second is told, and nothing of it is written", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const [byAuthor, byCoauthor] = [await withShares(id, 7000, 3000), await withShares(id, 5000, 5000)];
  const results = await Promise.all([save(id, byAuthor), save(id, byCoauthor, world.coauthor)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, reason: "stale" });
  const winner = results[0]?.ok ? 7000 : 5000;
  expect((await authorAt(database.db, id, 1)).share).toBe(winner);
  expect((await form(id)).revision).toBe(1);
});

test("who is removed is gone with the letter's link; the others keep their word", async () => {
  const id = await makeDossier({ world, status: "returned_by_unit" });
  const list = await form(id);
  expect(await save(id, { ...list, own: { ...list.own, share: 10_000 }, coAuthors: [] })).toEqual({ ok: true });
  expect((await findAuthors({ db: database.db, id })).map(({ fullName }) => fullName)).toEqual(["Nguyễn Thị Tác Giả"]);
  expect(await historyOf(database.db, id)).toEqual(["share Nguyễn Thị Tác Giả 6000 10000", "removed Trần Văn Đồng Hành 4000"]);
});

test("the list is refused at the field: too many, an unknown unit, oneself again, no address", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const list = await form(id);
  const five = Array.from({ length: 5 }, (_, index) => newRow(`Đồng tác giả ${index + 1}`, `nguoi-${index}@x.vn`, 800));
  expect(await save(id, { ...list, coAuthors: five })).toEqual({ ok: false, reason: "refused_fields", fields: { "own.share": "too_many_authors" } });
  const wrong = [{ ...newRow("Tôi lần nữa", world.author.email, 2000), unitId: "khong-co" }, newRow("Không Địa Chỉ", null, 2000)];
  expect(await save(id, { ...list, coAuthors: wrong })).toEqual({
    ok: false,
    reason: "refused_fields",
    fields: { "coAuthors[0].unitId": "unit_unknown", "coAuthors[0].email": "author_is_owner", "coAuthors[1].email": "author_email_missing" },
  });
});

test("one address gets no more than six letters a day, however often it is put on lists", async () => {
  const outcomes: string[] = [];
  for (let round = 0; round < 7; round += 1) {
    const id = await makeDossier({ world, status: "draft" });
    const list = await form(id);
    const result = await save(id, { ...list, coAuthors: [newRow("Người Bị Phiền", "bi-phien@x.vn", 4000)] });
    outcomes.push(result.ok ? "sent" : result.reason === "refused_fields" ? Object.keys(result.fields).join() : result.reason);
  }
  expect(outcomes).toEqual([...Array<string>(6).fill("sent"), "coAuthors[0].email"]);
});

test("is for authors who accepted, and only while the file may be edited", async () => {
  const draft = await makeDossier({ world, status: "draft" });
  for (const actor of [world.stranger, world.officer, world.administrator]) {
    expect(await save(draft, await form(draft), actor)).toEqual({ ok: false, reason: "state_changed" });
  }
  await database.db.updateTable("initiativeAuthor").set({ acceptedAt: null }).where("initiativeId", "=", draft).where("position", "=", 2).execute();
  expect(await save(draft, await form(draft), world.coauthor)).toEqual({ ok: false, reason: "state_changed" });
  const sent = await makeDossier({ world, status: "under_review" });
  expect(await save(sent, await form(sent))).toEqual({ ok: false, reason: "state_changed" });
});
