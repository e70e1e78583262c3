import { beforeAll, expect, test } from "vitest";
import { commendationSchema } from "#app/domain/commendation/record-schema.ts";
import { acknowledgement } from "#app/domain/commendation/warnings.ts";
import { recordCommendation } from "#app/operations/commendation/record-commendation.ts";
import { revokeCommendation } from "#app/operations/commendation/revoke-commendation.ts";
import { markAwarded } from "#app/operations/commendation/mark-awarded.ts";
import { readCommendation } from "#app/pages/commendation/commendation.ts";
import { readPublicCommendation } from "#app/pages/public/commendation.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  await database.db
    .insertInto("award")
    .values([
      { slug: "giay-khen-thu", name: "Giấy khen thử", giver: "Đoàn Khối", level: "bloc", recipientKind: "both" },
      { slug: "danh-hieu-cu", name: "Danh hiệu cũ", giver: "Thành Đoàn", level: "city", recipientKind: "individual", validTo: "2025-01-01" },
    ])
    .execute();
});

const decision = {
  awardSlug: "giay-khen-thu",
  decisionNumber: "53-QĐ/ĐTN",
  signedOn: { day: "19", month: "5", year: "2026" },
  issuer: "Ban Thường vụ Đoàn Khối",
  signer: "Trần Văn Ký",
  signerTitle: "Bí thư",
  signingAuthority: "TM.",
  occasion: "merit",
  citation: "Về việc tặng Giấy khen",
  isPublic: "yes",
  recipients: [{ kind: "individual", name: "Nguyễn Thị Lan", consent: true }],
};

const record = (changed: object = {}, actor = world.board) =>
  recordCommendation({ db: database.db, actor, record: commendationSchema.parse({ ...decision, ...changed }), now: testNow });

async function recorded(changed: object): Promise<number> {
  const result = await record(changed);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.id;
}

test("a decision on a published initiative: names as of the day, on the public page, told to the authors", async () => {
  const initiativeId = await makeDossier({ world, status: "approved", published: true, code: "SK-2026-7201", title: "Hẹn giờ nộp hồ sơ" });
  const recipients = [...decision.recipients, { kind: "collective", unitId: world.unitId, achievement: "Áp dụng đầu tiên" }];
  const id = await recorded({ recipients, grounds: [{ code: " sk-2026-7201 ", note: "Căn cứ chính" }] });
  const page = await readPublicCommendation({ db: database.db, id });
  expect([page?.record.awardName, page?.record.level, page?.recipients.map(({ name }) => name)]).toEqual([
    "Giấy khen thử",
    "bloc",
    ["Nguyễn Thị Lan", "Đoàn Sở Thử nghiệm"],
  ]);
  expect(page?.grounds).toEqual([{ code: "SK-2026-7201", title: "Hẹn giờ nộp hồ sơ", note: "Căn cứ chính" }]);
  const jobs = await database.connection.sql<{ payload: { kind: string; accountId: number; initiativeId: number } }[]>`
    select payload from graphile_worker._private_jobs`;
  const told = jobs.flatMap(({ payload }) => (payload.kind === "commended" && payload.initiativeId === initiativeId ? [payload.accountId] : []));
  expect(told.sort()).toEqual([world.author.accountId, world.coauthor.accountId].sort());
});

test("an unpublished ground, an award out of its time, a future day and a number twice are refused at their fields", async () => {
  await makeDossier({ world, status: "approved", code: "SK-2026-7202" });
  const refusals = await Promise.all([
    record({ grounds: [{ code: "SK-2026-7202" }, { code: "SK-2026-9999" }] }),
    record({ awardSlug: "danh-hieu-cu", recipients: [{ kind: "collective", unitId: world.unitId }] }),
    record({ signedOn: { day: "21", month: "5", year: "2026" } }),
  ]);
  const fields = refusals.map((result) => (!result.ok && result.reason === "refused_fields" ? result.fields : result));
  expect(fields).toEqual([
    { "grounds[0].code": "ground_unknown", "grounds[1].code": "ground_unknown" },
    { awardSlug: "award_not_on_day", "recipients[0].kind": "award_not_for_kind" },
    { signedOn: "signed_on_in_future" },
  ]);
  await recorded({ decisionNumber: "54-QĐ/ĐTN", occasion: "ad_hoc" });
  const again = await record({ decisionNumber: "54-QĐ/ĐTN", occasion: "cumulative" });
  expect(again).toEqual({ ok: false, reason: "refused_fields", fields: { decisionNumber: "decision_number_taken" } });
});

test("warnings hold the record back until the board acknowledges exactly them", async () => {
  await makeDossier({ world, status: "approved", published: true, code: "SK-2026-7203" });
  const recipients = [{ kind: "individual", name: "Trần Văn Hòa", unitId: world.unitId, consent: true }];
  const shared = { recipients, grounds: [{ code: "SK-2026-7203" }], occasion: "campaign", campaignId: String(world.campaignId) };
  await recorded({ ...shared, decisionNumber: "60-QĐ/ĐTN" });
  const second = { ...shared, decisionNumber: "61-QĐ/ĐTN" };
  const result = await record(second);
  if (result.ok || result.reason !== "warnings_unread") throw new Error(JSON.stringify(result));
  expect(result.warnings).toEqual([
    { kind: "ground_reused", code: "SK-2026-7203", decisionNumber: "60-QĐ/ĐTN" },
    { kind: "person_twice", name: "Trần Văn Hòa", decisionNumber: "60-QĐ/ĐTN" },
  ]);
  expect((await record({ ...second, acknowledged: "khác" })).ok).toBe(false);
  expect((await record({ ...second, acknowledged: acknowledgement(result.warnings) })).ok).toBe(true);
});

test("a campaign award under a merit award and a closed unit are warnings", async () => {
  const { db } = database;
  await makeDossier({ world, status: "approved", published: true, code: "SK-2026-7204" });
  await db.insertInto("unit").values({ id: "doan-da-giai-the", kind: "co_so_doan", validTo: "2025-07-01" }).execute();
  await db.insertInto("unitName").values({ unitId: "doan-da-giai-the", name: "Đoàn Quận cũ", validTo: "2025-07-01" }).execute();
  const grounds = [{ code: "SK-2026-7204" }];
  await recorded({ decisionNumber: "70-QĐ/ĐTN", occasion: "campaign", grounds, recipients: [{ kind: "collective", unitId: world.otherUnitId }] });
  const result = await record({ decisionNumber: "71-QĐ/ĐTN", grounds, recipients: [{ kind: "collective", unitId: "doan-da-giai-the" }] });
  expect(result).toEqual({
    ok: false,
    reason: "warnings_unread",
    warnings: [
      { kind: "campaign_basis", code: "SK-2026-7204", decisionNumber: "70-QĐ/ĐTN" },
      { kind: "unit_closed", unitName: "Đoàn Quận cũ", closedOn: "2025-07-01" },
    ],
  });
});

test("revoking keeps the record, names the revoking decision and marks the public page", async () => {
  const id = await recorded({ decisionNumber: "80-QĐ/ĐTN", occasion: "cumulative" });
  expect(await markAwarded({ db: database.db, actor: world.board, id, awardedOn: "2026-05-18", now: testNow })).toMatchObject({
    reason: "awarded_before_signing",
  });
  expect(await markAwarded({ db: database.db, actor: world.board, id, awardedOn: "2026-05-20", now: testNow })).toEqual({ ok: true });
  const revocation = { db: database.db, id, revokingDecision: "90-QĐ/ĐTN ngày 20/05/2026", reason: "Khai sai thành tích.", now: testNow };
  expect(await revokeCommendation({ ...revocation, actor: world.officer })).toEqual({ ok: false, reason: "commendation_changed" });
  expect(await revokeCommendation({ ...revocation, actor: world.board })).toEqual({ ok: true });
  expect(await revokeCommendation({ ...revocation, actor: world.board })).toEqual({ ok: false, reason: "commendation_changed" });
  const page = await readCommendation({ db: database.db, actor: world.board, id });
  expect([page?.record.status, page?.record.awardedOn, page?.recipients.length, page?.may]).toEqual([
    "revoked",
    "2026-05-20",
    1,
    { markAwarded: false, revoke: false },
  ]);
  expect(page?.events.map(({ verb }) => verb)).toEqual(["revoke_commendation", "award_commendation", "record_commendation"]);
  const shown = await readPublicCommendation({ db: database.db, id });
  expect([shown?.record.isRevoked, shown?.record.revokingDecision, JSON.stringify(shown).includes("Khai sai")]).toEqual([
    true,
    "90-QĐ/ĐTN ngày 20/05/2026",
    false,
  ]);
});

test("nobody but the board records", async () => {
  expect(await record({}, world.officer)).toEqual({ ok: false, reason: "not_allowed" });
});

test("a campaign that does not exist is refused at its field", async () => {
  expect(await record({ campaignId: 999_999 })).toEqual({ ok: false, reason: "refused_fields", fields: { campaignId: "campaign_unknown" } });
  expect(commendationSchema.safeParse({ ...decision, campaignId: "99999999999" }).success).toBe(false);
});
