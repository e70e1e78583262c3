import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { addDays } from "#app/domain/initiative/deadlines.ts";
import { issueAccountToken } from "#db/accounts/issue-token.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { insertBatch } from "#db/imports/batches.ts";
import { writeCriteria } from "#db/rubrics/write-criteria.ts";
import { indexInitiative } from "./index-initiative.ts";
import { makeDossier } from "./dossier.ts";
import { makeEvidence } from "./evidence.ts";
import { makePerson, testNow } from "./people.ts";
import type { World } from "./world.ts";

/** One thing of every kind that an address can name. */
export interface Landmarks {
  /** A public initiative. */
  initiativeId: number;
  code: string;
  unitId: string;
  campaignSlug: string;
  commendationId: number;
  /** The world's council. */
  councilId: number;
  councilMemberId: number;
  /** A rubric of the world's campaign that no council uses. */
  rubricId: number;
  /** A list of decisions that the board has not handed over yet, with the public initiative on it. */
  draftReleaseId: number;
  /** One that a colleague handed over to be signed. */
  presentedReleaseId: number;
  /** A public evidence file of the public initiative. */
  evidenceId: number;
  /** Applied by the author's own unit, not verified. */
  applicationId: number;
  /** Applied by the neighbouring unit, verified by the board. */
  verifiedApplicationId: number;
  accountId: number;
  grantId: number;
  /** By the officer of the author's unit, for these days. */
  delegationId: number;
  /** A registration that waits for the officer of the author's unit. */
  registeredId: number;
  /** Of the author: their file was received. */
  noticeId: number;
  /** Of the author: everything about counters. */
  savedSearchId: number;
  /** A list of people that the officer of the author's unit uploaded and has not written. */
  importId: number;
  invitation: string;
  passwordReset: string;
}

/** @param dataDir where the site keeps its files */
export async function makeLandmarks(world: World, dataDir?: string): Promise<Landmarks> {
  const { db } = world;
  const code = "SK-2026-0777";
  const initiativeId = await makeDossier({ world, status: "approved", published: true, code, title: "Lấy số thứ tự qua điện thoại" });
  await indexInitiative({ db, initiativeId });
  const person = await makePerson({ db, fullName: "Cao Thị Được Mời", unitId: world.unitId, grants: [{ role: "observer" }] });
  const grant = await db.selectFrom("roleGrant").select("id").where("accountId", "=", person.accountId).executeTakeFirstOrThrow();
  const now = new Date();
  return {
    initiativeId,
    code,
    unitId: world.unitId,
    campaignSlug: "dot-thu-nghiem",
    commendationId: await commend(world, initiativeId),
    councilId: world.councilId,
    councilMemberId: world.member.accountId,
    rubricId: await makeSpareRubric(world),
    draftReleaseId: await list(world, { initiativeId, preparedBy: world.board.accountId, presentedAt: null }),
    presentedReleaseId: await list(world, { initiativeId, preparedBy: world.administrator.accountId, presentedAt: testNow }),
    evidenceId: await makeEvidence({ world, initiativeId, visibility: "public", ...(dataDir && { dataDir }) }),
    applicationId: await apply(world, { initiativeId, unitId: world.unitId, recordedBy: world.officer.accountId }),
    verifiedApplicationId: await apply(world, { initiativeId, unitId: world.otherUnitId, recordedBy: world.otherOfficer.accountId, isVerified: true }),
    accountId: person.accountId,
    grantId: grant.id,
    delegationId: await delegate(world),
    registeredId: await register(world),
    noticeId: await tell(world, initiativeId),
    savedSearchId: await keepSearch(world, now),
    importId: await upload(world, now),
    invitation: await issueAccountToken({ db, accountId: person.accountId, kind: "invitation", now }),
    passwordReset: await issueAccountToken({ db, accountId: person.accountId, kind: "password_reset", now }),
  };
}

async function makeSpareRubric(world: World): Promise<number> {
  const { id } = await world.db
    .insertInto("rubric")
    .values({ campaignId: world.campaignId, name: "Bộ tiêu chí dự phòng", passMark: 5000, ranks: [{ rank: "passed", from: 5000 }] })
    .returning("id")
    .executeTakeFirstOrThrow();
  await writeCriteria({
    db: world.db,
    rubricId: id,
    criteria: [
      {
        ...{ name: "Tính mới", description: "", maximum: 10_000, floor: null, weight: null },
        bands: [{ lowest: 0, highest: 10_000, label: "Có", description: "" }],
      },
    ],
  });
  return id;
}

async function list(world: World, options: { initiativeId: number; preparedBy: number; presentedAt: Date | null }): Promise<number> {
  const { db, campaignId } = world;
  const { initiativeId, preparedBy, presentedAt } = options;
  const { id } = await db
    .insertInto("release")
    .values({ campaignId, name: "Kết quả đợt 1", preparedBy, createdAt: testNow })
    .returning("id")
    .executeTakeFirstOrThrow();
  const decision = await db.selectFrom("decision").select("id").where("initiativeId", "=", initiativeId).executeTakeFirstOrThrow();
  await db.insertInto("releaseItem").values({ releaseId: id, initiativeId, decisionId: decision.id }).execute();
  if (presentedAt) await db.updateTable("release").set({ presentedAt }).where("id", "=", id).execute();
  return id;
}

async function upload(world: World, now: Date): Promise<number> {
  const rows = [{ row: 2, cells: { fullName: "Kiều Văn Nhập", email: "nhap@thu-nghiem.vn" } }];
  const batch = { kind: "people", unitId: world.unitId, campaignId: null, ownerId: world.officer.accountId, fileName: "nguoi.xlsx", rows } as const;
  return insertBatch({ db: world.db, batch, now, expiresAt: new Date(now.getTime() + 3_600_000) });
}

async function keepSearch(world: World, now: Date): Promise<number> {
  const search = { name: "Một cửa", parameters: { q: "một cửa" }, alerts: "weekly", lookedUntil: now, createdAt: now } as const;
  const { id } = await world.db
    .insertInto("savedSearch")
    .values({ ...search, accountId: world.author.accountId })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function tell(world: World, initiativeId: number): Promise<number> {
  const { id } = await world.db
    .insertInto("notice")
    .values({ accountId: world.author.accountId, kind: "received", initiativeId, delivery: "page" })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function apply(world: World, options: { initiativeId: number; unitId: string; recordedBy: number; isVerified?: boolean }): Promise<number> {
  const { isVerified, ...record } = options;
  const { id } = await world.db
    .insertInto("application")
    .values({
      ...record,
      unitName: "Đoàn Sở áp dụng",
      stage: "applied",
      startedOn: "2026-03-01",
      recordedAt: testNow,
      ...(isVerified && { verifiedBy: world.board.accountId, verifiedAt: testNow }),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function commend(world: World, initiativeId: number): Promise<number> {
  const { db } = world;
  await db
    .insertInto("award")
    .values({ slug: "giay-khen-thu", name: "Giấy khen thử", giver: "Đoàn Khối", level: "bloc", recipientKind: "both" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await db
    .insertInto("commendation")
    .values({
      awardSlug: "giay-khen-thu",
      awardName: "Giấy khen thử",
      level: "bloc",
      decisionNumber: "53-QĐ/ĐTN",
      decisionKey: "53qddtn",
      signedOn: "2026-05-19",
      issuer: "Ban Thường vụ Đoàn Khối",
      signer: "Trần Văn Ký",
      signerTitle: "Bí thư",
      occasion: "campaign",
      citation: "Về việc tặng Giấy khen",
      recordedBy: world.board.accountId,
      recordedAt: testNow,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("commendationGround").values({ commendationId: id, initiativeId }).execute();
  return id;
}

async function delegate(world: World): Promise<number> {
  const { db, officer, unitId } = world;
  const standIn = await makePerson({ db, fullName: "Phan Văn Làm Thay", unitId });
  const own = await db.selectFrom("roleGrant").select("id").where("accountId", "=", officer.accountId).executeTakeFirstOrThrow();
  const today = dayInVietnam(new Date());
  const { id } = await db
    .insertInto("roleGrant")
    .values({
      accountId: standIn.accountId,
      role: "unit_officer",
      unitId,
      validFrom: today,
      validTo: addDays(today, 7),
      grantedBy: officer.accountId,
      delegatedFrom: own.id,
      reason: "Nghỉ phép năm.",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function register(world: World): Promise<number> {
  const { db } = world;
  const { id } = await db
    .insertInto("account")
    .values({ email: "xin-vao@thu-nghiem.vn", fullName: "Tạ Văn Xin Vào", unitId: world.unitId })
    .returning("id")
    .executeTakeFirstOrThrow();
  await appendEvent({ db, event: { at: testNow, actorId: null, verb: "registered", subject: { kind: "account", id }, data: { unitId: world.unitId } } });
  return id;
}
