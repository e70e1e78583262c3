import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { AuthorsForm } from "#app/domain/initiative/authors-schema.ts";
import { saveAuthors } from "#app/operations/initiative/save-authors.ts";
import { saveConsent } from "#app/operations/initiative/save-consent.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const own = (share: number) => ({ unitId: world.unitId, jobTitle: "Chuyên viên", share });
const person = (fullName: string, share: number, email: string | null = null, unitId: string | null = world.otherUnitId) => ({
  fullName,
  email,
  unitId,
  jobTitle: "",
  share,
});
const save = (id: number, authors: AuthorsForm, actor = world.author) => saveAuthors({ db: database.db, actor, id, authors, now: testNow });
const told = async (initiativeId: number) => {
  const { rows } = await sql<{ payload: { kind: string; accountId: number } }>`
    select payload from graphile_worker._private_jobs where (payload->>'initiativeId')::int = ${initiativeId} order by id`.execute(database.db);
  return rows.map(({ payload }) => `${payload.kind} ${payload.accountId}`);
};

test("three equal shares stand as 33,34 + 33,33 + 33,33; a known address is linked and told, an unknown one is not", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const authors = {
    own: own(3334),
    publishOwnName: true,
    coAuthors: [person("Trần Văn Đồng Hành", 3333, world.coauthor.email), person("Mai Thị Người Ngoài", 3333, world.stranger.email)],
  };
  expect(await save(id, authors)).toEqual({ ok: true });
  const stored = await findAuthors({ db: database.db, id });
  expect(stored.map(({ accountId, share, position, nameConsentAt }) => ({ accountId, share, position, nameConsentAt }))).toEqual([
    { accountId: world.author.accountId, share: 3334, position: 1, nameConsentAt: testNow },
    { accountId: world.coauthor.accountId, share: 3333, position: 2, nameConsentAt: null },
    { accountId: world.stranger.accountId, share: 3333, position: 3, nameConsentAt: null },
  ]);
  expect(await told(id)).toEqual([`added_as_author ${world.stranger.accountId}`]);
});

test("a person's own word stays with them: consent survives a new list, a confirmation falls with a changed share", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const list = (share: number) => ({ own: own(10_000 - share), publishOwnName: false, coAuthors: [person("Trần Văn Đồng Hành", share, world.coauthor.email)] });
  const word = async () => {
    const coauthor = (await findAuthors({ db: database.db, id })).find(({ accountId }) => accountId === world.coauthor.accountId);
    return { confirmed: coauthor?.confirmedAt ?? null, consent: coauthor?.nameConsentAt ?? null };
  };
  await save(id, list(4000));
  expect(await saveConsent({ db: database.db, actor: world.coauthor, id, confirmed: true, publishName: true, now: testNow })).toEqual({ ok: true });
  await save(id, list(4000));
  expect(await word()).toEqual({ confirmed: testNow, consent: testNow });
  await save(id, list(3000));
  expect(await word()).toEqual({ confirmed: null, consent: testNow });
  await saveConsent({ db: database.db, actor: world.coauthor, id, confirmed: true, publishName: false, now: testNow });
  expect(await word()).toEqual({ confirmed: testNow, consent: null });
});

test("consent withdrawn after publication takes the name off the public author list and asks the index to follow", async () => {
  const id = await makeDossier({ world, status: "approved", published: true });
  const publicName = async () => {
    const row = await database.db.selectFrom("publicAuthor").select("fullName").where("initiativeId", "=", id).where("position", "=", 1).executeTakeFirst();
    return row?.fullName ?? null;
  };
  expect(await publicName()).toBe("Nguyễn Thị Tác Giả");
  await saveConsent({ db: database.db, actor: world.author, id, confirmed: true, publishName: false, now: testNow });
  expect(await publicName()).toBeNull();
  const { rows } = await sql<{ task: string }>`
    select t.identifier as task from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where (j.payload->>'initiativeId')::int = ${id}`.execute(database.db);
  expect(rows).toEqual([{ task: "index_initiative" }]);
});

test("only an author gives consent, and only their own", async () => {
  const id = await makeDossier({ world, status: "awaiting_unit" });
  for (const actor of [world.stranger, world.officer, world.board]) {
    expect(await saveConsent({ db: database.db, actor, id, confirmed: true, publishName: true, now: testNow })).toEqual({ ok: false, reason: "state_changed" });
  }
  await saveConsent({ db: database.db, actor: world.coauthor, id, confirmed: true, publishName: true, now: testNow });
  const consents = (await findAuthors({ db: database.db, id })).map(({ nameConsentAt }) => nameConsentAt);
  expect(consents).toEqual([testNow, testNow]);
});

test("the list is refused at the field: too many, an unknown unit, oneself again", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const five = Array.from({ length: 5 }, (_, index) => person(`Đồng tác giả ${index + 1}`, 1000));
  expect(await save(id, { own: own(5000), publishOwnName: false, coAuthors: five })).toEqual({
    ok: false,
    reason: "refused_fields",
    fields: { "own.share": "too_many_authors" },
  });
  expect(await save(id, { own: own(5000), publishOwnName: false, coAuthors: [person("Tôi lần nữa", 5000, world.author.email, "khong-co")] })).toEqual({
    ok: false,
    reason: "refused_fields",
    fields: { "coAuthors[0].unitId": "unit_unknown", "coAuthors[0].email": "author_is_owner" },
  });
});

test("is for the contact author, and only while the file may be edited", async () => {
  const draft = await makeDossier({ world, status: "draft" });
  const authors = { own: own(10_000), publishOwnName: false, coAuthors: [] };
  for (const actor of [world.coauthor, world.officer, world.administrator]) {
    expect(await save(draft, authors, actor)).toEqual({ ok: false, reason: "state_changed" });
  }
  const sent = await makeDossier({ world, status: "under_review" });
  expect(await save(sent, authors)).toEqual({ ok: false, reason: "state_changed" });
});
