import { beforeAll, expect, test } from "vitest";
import { stageSchema } from "#app/domain/application/stage-schema.ts";
import { recordSchema } from "#app/domain/application/record-schema.ts";
import { commendationSchema } from "#app/domain/commendation/record-schema.ts";
import { noFilters, type SearchFilters } from "#app/domain/search/criteria.ts";
import { eraseAccount } from "#app/operations/account/erase-account.ts";
import { changeStage } from "#app/operations/application/change-stage.ts";
import { recordApplication } from "#app/operations/application/record-application.ts";
import { recordCommendation } from "#app/operations/commendation/record-commendation.ts";
import { revokeCommendation } from "#app/operations/commendation/revoke-commendation.ts";
import { saveConsent } from "#app/operations/initiative/save-consent.ts";
import { unpublishInitiative } from "#app/operations/publication/unpublish-initiative.ts";
import { readPublication } from "#app/pages/board/publication.ts";
import { readInitiative } from "#app/pages/public/initiative.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import { searchEngine } from "#search/engine.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow as now } from "#tests/support/people.ts";
import { runSearchJobs } from "#tests/support/search-jobs.ts";
import { publishFile } from "#tests/support/release.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  await database.db
    .insertInto("award")
    .values({ slug: "giay-khen-thu", name: "Giấy khen thử", giver: "Đoàn Khối", level: "bloc", recipientKind: "both" })
    .execute();
});

/** What a visitor finds once the queue has been worked on. */
async function found(query: string, filters: Partial<SearchFilters> = {}): Promise<number[]> {
  await runSearchJobs(database.db);
  const request = { query, filters: { ...noFilters, ...filters }, order: "relevance", page: 1, pageSize: 20, isVerbatim: true } as const;
  return (await searchEngine({ db: database.db }).search(request)).hits.map(({ id }) => id);
}

/** A process may answer one question with the words it knew before. */
const soon = (answer: () => Promise<number[]>) => expect.poll(answer);

async function published(title: string, code: string): Promise<number> {
  const id = await makeDossier({ world, status: "approved", title, code });
  const { decisionId } = await readPublication({ db: database.db, id });
  if (decisionId === null) throw new Error("no decision");
  await publishFile({ world, actor: world.board, id, decisionId, now });
  return id;
}

test("published: found; taken back: gone from the page at once and from the results with the job", async () => {
  const id = await published("Quầy sách lưu động cuối tuần", "SK-2026-8101");
  await soon(() => found("quầy sách lưu động")).toEqual([id]);
  await unpublishInitiative({ db: database.db, actor: world.board, id, reason: "Cần kiểm tra lại số liệu.", now });
  expect(await readInitiative({ db: database.db, code: "SK-2026-8101" })).toBeUndefined();
  expect(await found("quầy sách lưu động")).toEqual([]);
});

test("a name is found while its owner consents, and no longer when they withdraw it", async () => {
  const id = await published("Đặt lịch hiến máu", "SK-2026-8102");
  await database.db.updateTable("initiativeAuthor").set({ fullName: "Huỳnh Ngọc Khuê" }).where("initiativeId", "=", id).where("position", "=", 1).execute();
  const share = (
    await database.db.selectFrom("initiativeAuthor").select("share").where("initiativeId", "=", id).where("position", "=", 1).executeTakeFirstOrThrow()
  ).share;
  const say = (publishName: boolean) => saveConsent({ db: database.db, by: { actor: world.author, id }, share, confirmed: true, publishName, now });
  expect(await say(true)).toEqual({ ok: true });
  await soon(() => found("huỳnh ngọc khuê")).toEqual([id]);
  expect(await say(false)).toEqual({ ok: true });
  expect(await found("huỳnh ngọc khuê")).toEqual([]);
});

test("whoever has the account erased is found no more", async () => {
  const id = await published("Góc học tập ở nhà văn hóa", "SK-2026-8103");
  const person = await makePerson({ db: database.db, fullName: "Lương Thị Quỳnh Mai", unitId: world.unitId });
  const author = { accountId: person.accountId, fullName: "Lương Thị Quỳnh Mai", nameConsentAt: now };
  await database.db.updateTable("initiativeAuthor").set(author).where("initiativeId", "=", id).where("position", "=", 2).execute();
  await database.db
    .insertInto("accountPassword")
    .values({ accountId: person.accountId, hash: await hashPassword("Một câu dài để thử"), changedAt: now })
    .execute();
  await publishAgain(id);
  await soon(() => found("quỳnh mai")).toEqual([id]);
  expect(await eraseAccount({ db: database.db, actor: person, password: "Một câu dài để thử", address: "10.0.0.1", now })).toEqual({ ok: true });
  expect(await found("quỳnh mai")).toEqual([]);
});

async function publishAgain(id: number): Promise<void> {
  await unpublishInitiative({ db: database.db, actor: world.board, id, reason: "Bổ sung tên tác giả.", now });
  const { decisionId } = await readPublication({ db: database.db, id });
  await publishFile({ world, actor: world.board, id, decisionId: decisionId ?? 0, now });
}

test("a unit that applies it changes the facet of stages, and so does its stopping", async () => {
  const id = await published("Tủ thuốc xóm trọ", "SK-2026-8104");
  expect(await found("tủ thuốc xóm trọ", { stage: "applied" })).toEqual([]);
  const record = recordSchema.parse({
    ...{ unitId: world.unitId, stage: "applied", startedOn: { day: "1", month: "3", year: "2026" }, savedHours: "120" },
    confirmedBy: "Lê Thị Xác Nhận, Bí thư",
  });
  const applied = await recordApplication({ db: database.db, actor: world.officer, code: "SK-2026-8104", record, now });
  await soon(() => found("tủ thuốc xóm trọ", { stage: "applied" })).toEqual([id]);
  const change = stageSchema.parse({ stage: "stopped", stopReason: "no_staff", stopNote: "Thiếu người", endedOn: { day: "1", month: "4", year: "2026" } });
  const stopped = await changeStage({ db: database.db, actor: world.officer, id: applied.ok ? applied.id : 0, change, now });
  expect(stopped).toEqual({ ok: true });
  expect(await found("tủ thuốc xóm trọ", { stage: "applied" })).toEqual([]);
});

test("a commendation makes it one with an award, until it is revoked", async () => {
  const id = await published("Sân chơi từ lốp xe", "SK-2026-8105");
  const decision = {
    ...{ awardSlug: "giay-khen-thu", decisionNumber: "81-QĐ/ĐTN", signedOn: { day: "19", month: "5", year: "2026" }, issuer: "Ban Thường vụ Đoàn Khối" },
    ...{ signer: "Trần Văn Ký", signerTitle: "Bí thư", signingAuthority: "TM.", occasion: "merit", citation: "Về việc tặng Giấy khen", isPublic: "yes" },
    ...{ recipients: [{ kind: "collective", unitId: world.unitId, achievement: "Sân chơi" }], grounds: [{ code: "SK-2026-8105", note: "" }] },
  };
  expect(await found("sân chơi từ lốp xe", { award: "yes" })).toEqual([]);
  const recorded = await recordCommendation({ db: database.db, actor: world.board, record: commendationSchema.parse(decision), now });
  await soon(() => found("sân chơi từ lốp xe", { award: "yes" })).toEqual([id]);
  const revoking = { id: recorded.ok ? recorded.id : 0, revokingDecision: "99-QĐ/ĐTN", reason: "Khen nhầm." };
  expect(await revokeCommendation({ db: database.db, actor: world.board, ...revoking, now })).toEqual({ ok: true });
  expect(await found("sân chơi từ lốp xe", { award: "yes" })).toEqual([]);
});
