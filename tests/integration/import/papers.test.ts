import { beforeAll, expect, test } from "vitest";
import { applyPapers } from "#app/operations/import/apply-papers.ts";
import { readImportCheck } from "#app/pages/import/check.ts";
import { checkInvariants } from "#db/invariants/check-invariants.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { paperOf, uploadPapers } from "./uploaded.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  await world.db.updateTable("account").set({ birthDate: "1996-02-29" }).where("unitId", "=", world.unitId).execute();
});

const check = (id: number) => readImportCheck({ db: world.db, actor: world.officer, id, now: testNow });
const apply = (id: number, isSigned = true) => applyPapers({ db: world.db, actor: world.officer, id, isSigned, now: testNow });
const files = () => world.db.selectFrom("initiative").select(["id", "code", "title"]).orderBy("id").execute();

test("each row is asked what a file that is sent is asked, cell by cell", async () => {
  await makeDossier({ world, status: "awaiting_unit", code: "SK-2026-0900", title: "Hẹn giờ nộp hồ sơ" });
  await makeDossier({ world, status: "draft", title: "Ý tưởng chưa gửi của ai đó" });
  const paper = paperOf(world, "HEN GIO  nộp hồ sơ");
  const id = await uploadPapers(world, [
    { ...paper, solutionKind: "Giải pháp lạ", share1: 60.123, firstAppliedOn: "20/05/2027" },
    { ...paper, email1: "chua-co@tphcm.gov.vn", share2: 30, problem: null },
    { ...paper, title: "ý tưởng chưa gửi của ai đó", email2: world.officer.email, canBeReplicated: null },
    { ...paper, title: "Một giải pháp khác", email2: world.author.email },
  ]);
  const found = await check(id);
  expect(found?.errors).toEqual([
    { row: 2, column: "solutionKind", code: "not_in_list" },
    { row: 2, column: "firstAppliedOn", code: "day_in_future" },
    { row: 2, column: "share1", code: "share_too_precise" },
    { row: 3, column: "email1", code: "owner_without_account" },
    { row: 3, column: "share1", code: "shares_not_whole" },
    { row: 3, column: "name1", code: "birth_date_missing", detail: "Nguyễn Thị Tác Giả" },
    { row: 3, column: "problem", code: "problem_missing" },
    { row: 4, column: "canBeReplicated", code: "cell_missing" },
    { row: 4, column: "email1", code: "officer_is_author" },
    { row: 5, column: "email2", code: "author_twice" },
  ]);
  // A draft of somebody is nobody else's business: its title is not told.
  expect(found?.warnings).toEqual([
    { row: 2, column: "title", code: "title_known", detail: "SK-2026-0900" },
    { row: 3, column: "title", code: "title_known", detail: "SK-2026-0900" },
    { row: 3, column: "title", code: "title_twice", detail: "2" },
  ]);
});

test("when the last row cannot be written, none is", async () => {
  const id = await uploadPapers(world, [
    paperOf(world, "Giải pháp thứ nhất"),
    paperOf(world, "Giải pháp thứ hai"),
    { ...paperOf(world, "Giải pháp thứ ba"), share2: 30 },
  ]);
  const before = await files();
  expect(await apply(id)).toEqual({ ok: false, reason: "import_has_errors" });
  expect(await files()).toEqual(before);
  // And where the database itself refuses at the last row, numbers are given back too.
  const whole = await uploadPapers(world, [paperOf(world, "Giải pháp thứ nhất"), paperOf(world, "Giải pháp thứ hai")]);
  await world.db.insertInto("initiativeCodeCounter").values({ year: 2026, lastNumber: 898 }).execute();
  await expect(apply(whole)).rejects.toThrow(/initiative_code_unique/);
  expect(await files()).toEqual(before);
  expect(await world.db.selectFrom("initiativeCodeCounter").select("lastNumber").execute()).toEqual([{ lastNumber: 898 }]);
  await world.db.updateTable("initiativeCodeCounter").set({ lastNumber: 9000 }).execute();
});

test("papers become files with code, version and the unit's confirmation, once under a double click", async () => {
  const id = await uploadPapers(world, [
    paperOf(world, "Hẹn giờ qua tin nhắn"),
    { ...paperOf(world, "Gọi số tự động"), kind: "Ý tưởng", firstAppliedOn: null },
  ]);
  expect(await apply(id, false)).toEqual({ ok: false, reason: "import_not_signed" });
  expect(await Promise.all([apply(id), apply(id)])).toEqual([{ ok: true }, { ok: true }]);
  const made = await world.db.selectFrom("initiative").selectAll().where("code", "in", ["SK-2026-9001", "SK-2026-9002"]).orderBy("code").execute();
  expect(made.map(({ title, status, kind, ownerId, solutionKind }) => ({ title, status, kind, ownerId, solutionKind }))).toEqual([
    { title: "Hẹn giờ qua tin nhắn", status: "awaiting_intake", kind: "initiative", ownerId: world.author.accountId, solutionKind: "management" },
    { title: "Gọi số tự động", status: "awaiting_intake", kind: "idea", ownerId: world.author.accountId, solutionKind: "management" },
  ]);
  const first = made[0]!;
  const authors = await world.db.selectFrom("initiativeAuthor").selectAll().where("initiativeId", "=", first.id).orderBy("position").execute();
  expect(
    authors.map(({ accountId, share, confirmedAt, acceptedAt, nameConsentAt, birthDate }) => ({
      accountId,
      share,
      confirmedAt,
      acceptedAt,
      nameConsentAt,
      birthDate,
    })),
  ).toEqual([
    { accountId: world.author.accountId, share: 6000, confirmedAt: testNow, acceptedAt: testNow, nameConsentAt: null, birthDate: "1996-02-29" },
    { accountId: world.coauthor.accountId, share: 4000, confirmedAt: testNow, acceptedAt: testNow, nameConsentAt: null, birthDate: "1996-02-29" },
  ]);
  const confirmation = await world.db.selectFrom("unitConfirmation").selectAll().where("initiativeId", "=", first.id).executeTakeFirstOrThrow();
  expect(confirmation).toMatchObject({
    confirmedBy: world.officer.accountId,
    appliedSince: "2025-03-01",
    canBeReplicated: true,
    conclusion: "Nhập từ hồ sơ giấy, số 15/HS-SK.",
  });
  const version = await world.db
    .selectFrom("initiativeVersion")
    .select(["number", "content", "submittedBy"])
    .where("initiativeId", "=", first.id)
    .executeTakeFirstOrThrow();
  expect(version).toMatchObject({ number: 1, submittedBy: world.officer.accountId, content: { title: "Hẹn giờ qua tin nhắn" } });
  const log = await world.db.selectFrom("event").select(["verb", "data"]).where("initiativeId", "=", first.id).execute();
  expect(log).toEqual([{ verb: "import", data: { code: "SK-2026-9001", to: "awaiting_intake", documentNumber: "15/HS-SK" } }]);
  // What the test itself put there by hand – a file without a log, a counter that was moved – and nothing of the import.
  const broken = (await checkInvariants({ db: world.db })).filter((rule) => rule.broken > 0);
  expect(broken.map(({ name, examples }) => [name, examples])).toEqual([
    ["codes_match_counter", ["2026"]],
    ["status_is_last_event", ["1"]],
  ]);
});

test("a campaign that takes no files takes no papers either", async () => {
  const id = await uploadPapers(world, [paperOf(world, "Giải pháp đến muộn")]);
  await world.db.updateTable("campaign").set({ filingClosesAt: testNow }).where("id", "=", world.campaignId).execute();
  expect(await apply(id)).toEqual({ ok: false, reason: "filing_closed" });
  await expect(uploadPapers(world, [paperOf(world, "Giải pháp đến muộn")])).rejects.toThrow("filing_closed");
});
