import { beforeAll, expect, test } from "vitest";
import { applyPeople } from "#app/operations/import/apply-people.ts";
import { readImportCheck } from "#app/pages/import/check.ts";
import { verifyChain } from "#db/events/verify-chain.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { uploadPeople } from "./uploaded.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const check = (id: number, now = testNow) => readImportCheck({ db: world.db, actor: world.officer, id, now });
const apply = (id: number, now = testNow) => applyPeople({ db: world.db, actor: world.officer, id, now });
const accounts = () => world.db.selectFrom("account").select("email").orderBy("id").execute();

test("a dry run tells what is wrong in which cell, and writes nothing", async () => {
  const before = await accounts();
  const id = await uploadPeople(world, [
    { fullName: "Trần Thị Lan", email: "lan@tphcm.gov.vn", birthDate: "27/03/1996" },
    { fullName: null, email: "khong-phai-thu", birthDate: "31/02/1996", phone: "gọi sau" },
    { fullName: "Lê Minh", email: "LAN@tphcm.gov.vn" },
    { fullName: "Người Nơi Khác", email: world.stranger.email },
    { fullName: "Người Cũ", email: world.author.email.toUpperCase() },
  ]);
  const found = await check(id);
  expect(found?.errors).toEqual([
    { row: 3, column: "fullName", code: "cell_missing" },
    { row: 3, column: "email", code: "email_wrong" },
    { row: 3, column: "birthDate", code: "day_wrong" },
    { row: 3, column: "phone", code: "phone_wrong" },
    { row: 4, column: "email", code: "email_twice", detail: "2" },
    { row: 5, column: "email", code: "account_elsewhere" },
  ]);
  expect(found?.warnings).toEqual([{ row: 6, column: "email", code: "account_exists" }]);
  expect(await apply(id)).toEqual({ ok: false, reason: "import_has_errors" });
  expect(await accounts()).toEqual(before);
});

test("a clean list makes accounts of the unit with invitations, once, however often it is sent", async () => {
  // Named as a co-author before the account existed: tied by the import.
  const dossier = await makeDossier({ world, status: "draft" });
  await world.db
    .updateTable("initiativeAuthor")
    .set({ accountId: null, email: "hoa@tphcm.gov.vn" })
    .where("initiativeId", "=", dossier)
    .where("position", "=", 2)
    .execute();
  const id = await uploadPeople(world, [
    {
      fullName: "  Phạm   Thị Hoa ",
      email: "hoa@tphcm.gov.vn",
      jobTitle: "Chuyên viên",
      birthDate: { day: "1996-02-29" },
      qualification: "Cử nhân",
      phone: "0903 111 222",
    },
    { fullName: "Đỗ Quang", email: "quang@tphcm.gov.vn", phone: 903111333 },
  ]);
  const results = await Promise.all([apply(id), apply(id), apply(id)]);
  expect(results).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  const made = await world.db
    .selectFrom("account")
    .select(["id", "email", "fullName", "unitId", "jobTitle", "birthDate", "qualification", "phone", "registrationConfirmedBy"])
    .where("email", "in", ["hoa@tphcm.gov.vn", "quang@tphcm.gov.vn"])
    .orderBy("email")
    .execute();
  const { unitId, officer } = world;
  expect(made.map(({ id: _id, ...person }) => person)).toEqual([
    {
      email: "hoa@tphcm.gov.vn",
      fullName: "Phạm Thị Hoa",
      unitId,
      jobTitle: "Chuyên viên",
      birthDate: "1996-02-29",
      qualification: "Cử nhân",
      phone: "0903 111 222",
      registrationConfirmedBy: officer.accountId,
    },
    {
      email: "quang@tphcm.gov.vn",
      fullName: "Đỗ Quang",
      unitId,
      jobTitle: null,
      birthDate: null,
      qualification: null,
      phone: "0903111333",
      registrationConfirmedBy: officer.accountId,
    },
  ]);
  const log = await world.db.selectFrom("event").select(["verb", "subjectId"]).where("actorId", "=", officer.accountId).orderBy("seq").execute();
  const [hoa, quang] = made.map((person) => String(person.id));
  expect(log).toEqual([
    { verb: "link_author", subjectId: String(dossier) },
    { verb: "account_created", subjectId: hoa },
    { verb: "invitation_sent", subjectId: hoa },
    { verb: "account_created", subjectId: quang },
    { verb: "invitation_sent", subjectId: quang },
  ]);
  expect(await verifyChain({ db: world.db })).toMatchObject({ ok: true });
  const kept = await world.db.selectFrom("importBatch").select(["rows", "appliedAt", "rowCount"]).where("id", "=", id).executeTakeFirstOrThrow();
  expect(kept).toEqual({ rows: [], appliedAt: testNow, rowCount: 2 });
});

test("what was checked is asked again when it is written: an account made meanwhile elsewhere stops all of it", async () => {
  const id = await uploadPeople(world, [
    { fullName: "Bùi An", email: "an@tphcm.gov.vn" },
    { fullName: "Võ Bình", email: "binh@tphcm.gov.vn" },
  ]);
  expect((await check(id))?.errors).toEqual([]);
  await makePerson({ db: world.db, fullName: "Võ Bình", email: "binh@tphcm.gov.vn", unitId: world.otherUnitId });
  const before = await accounts();
  expect(await apply(id)).toEqual({ ok: false, reason: "import_has_errors" });
  expect(await accounts()).toEqual(before);
});

test("an upload is its officer's alone and is gone after a day", async () => {
  const id = await uploadPeople(world, [{ fullName: "Mai Chi", email: "chi@tphcm.gov.vn" }]);
  expect(await readImportCheck({ db: world.db, actor: world.otherOfficer, id, now: testNow })).toBeUndefined();
  expect(await applyPeople({ db: world.db, actor: world.otherOfficer, id, now: testNow })).toEqual({ ok: false, reason: "import_gone" });
  const tomorrow = new Date(testNow.getTime() + 24 * 60 * 60 * 1000);
  expect(await check(id, tomorrow)).toBeUndefined();
  expect(await apply(id, tomorrow)).toEqual({ ok: false, reason: "import_gone" });
});
