import { beforeAll, expect, test } from "vitest";
import { readHome } from "#app/pages/home.ts";
import { readInitiative } from "#app/pages/public/initiative.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { publish } from "./published.ts";

const database = testDatabase();
const home = () => readHome({ db: database.db, now: testNow });
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

test("an empty programme shows naughts and its open campaign", async () => {
  expect(await home()).toEqual({
    figures: { applied: 0, replications: 0, units: 0, savedHours: "0", savedVnd: "0" },
    newest: [],
    honours: [],
    campaign: { slug: "dot-thu-nghiem", name: "Đợt thi đua thử nghiệm 2026", filingClosesAt: new Date("2027-12-31T00:00:00Z"), isOpen: true },
  });
});

test("figures count what is public, applied and verified, and nothing else", async () => {
  const here = { unitId: world.unitId, unitName: "Đoàn Sở Thử nghiệm" };
  const there = { unitId: world.otherUnitId, unitName: "Đoàn Sở Láng giềng" };
  const record = { recordedBy: world.officer.accountId, recordedAt: testNow };
  const verified = { verifiedBy: world.board.accountId, verifiedAt: testNow };
  const first = await publish(world, { code: "SK-2026-0001", title: "Tra cứu hồ sơ bằng mã QR", publishedAt: new Date("2026-05-01T00:00:00Z") });
  const second = await publish(world, { title: "Bảng theo dõi giải ngân", publishedAt: new Date("2026-05-02T00:00:00Z") });
  const embargoed = await makeDossier({ world, status: "approved" });
  await database.db
    .insertInto("application")
    .values([
      { ...record, ...here, ...verified, initiativeId: first, stage: "applied", startedOn: "2026-03-01", savedHours: 120, savedVnd: "9000000000000" },
      { ...record, ...there, initiativeId: first, stage: "replicated", startedOn: "2026-04-01", savedHours: 77 },
      { ...record, ...there, initiativeId: second, stage: "proposed" },
      { ...record, ...here, initiativeId: second, stage: "stopped", stopReason: "no_funding" },
      { ...record, ...here, ...verified, initiativeId: embargoed, stage: "applied", savedHours: 1000 },
    ])
    .execute();
  const { figures, newest } = await home();
  expect(figures).toEqual({ applied: 1, replications: 1, units: 2, savedHours: "120", savedVnd: "9000000000000" });
  expect(newest.map(({ title, applyingUnits }) => [title, applyingUnits])).toEqual([
    ["Bảng theo dõi giải ngân", 0],
    ["Tra cứu hồ sơ bằng mã QR", 2],
  ]);
  const page = await readInitiative({ db: database.db, code: "SK-2026-0001" });
  expect(page?.applications.map(({ unitName, stage, verified: isVerified, isReplication }) => [unitName, stage, isVerified, isReplication])).toEqual([
    ["Đoàn Sở Thử nghiệm", "applied", true, false],
    ["Đoàn Sở Láng giềng", "replicated", false, true],
  ]);
});

test("honours: names with consent, revoked records left out, the initiative shows its own", async () => {
  const common = {
    awardSlug: "giay-khen",
    awardName: "Giấy khen Ban Thường vụ Đoàn Khối",
    level: "bloc",
    issuer: "Đoàn Khối",
    signer: "Phan Đức Huy",
    signerTitle: "Bí thư",
    occasion: "campaign",
    citation: "Có thành tích",
    recordedBy: world.board.accountId,
    recordedAt: testNow,
  } as const;
  await database.db.insertInto("award").values({ slug: "giay-khen", name: "Giấy khen", giver: "Đoàn Khối", level: "bloc", recipientKind: "both" }).execute();
  const add = (values: { decisionNumber: string; signedOn: string; status?: "revoked"; isPublic?: boolean }) =>
    database.db
      .insertInto("commendation")
      .values({
        ...common,
        ...values,
        decisionKey: values.decisionNumber,
        ...(values.status && { revokedAt: testNow, revokingDecision: "90-QĐ/ĐTN", revokeReason: "Sai đối tượng" }),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
  const { id } = await add({ decisionNumber: "12-QĐ/ĐTN", signedOn: "2026-05-10" });
  await add({ decisionNumber: "13-QĐ/ĐTN", signedOn: "2026-05-11", status: "revoked" });
  await add({ decisionNumber: "14-QĐ/ĐTN", signedOn: "2026-05-12", isPublic: false });
  await database.db
    .insertInto("commendationRecipient")
    .values([
      { commendationId: id, kind: "individual", name: "Nguyễn Thị Tác Giả", nameConsentAt: testNow },
      { commendationId: id, kind: "individual", name: "Trần Văn Đồng Hành" },
      { commendationId: id, kind: "collective", name: "Chi đoàn Một cửa" },
    ])
    .execute();
  const first = await database.db.selectFrom("initiative").select("id").where("code", "=", "SK-2026-0001").executeTakeFirstOrThrow();
  await database.db.insertInto("commendationGround").values({ commendationId: id, initiativeId: first.id }).execute();
  const names = ["Nguyễn Thị Tác Giả", "Chi đoàn Một cửa"];
  const shown = { id, awardName: common.awardName, decisionNumber: "12-QĐ/ĐTN", signedOn: "2026-05-10", names };
  expect((await home()).honours).toEqual([{ ...shown, others: 1 }]);
  expect((await readInitiative({ db: database.db, code: "SK-2026-0001" }))?.commendations).toEqual([{ ...shown, issuer: "Đoàn Khối", isRevoked: false }]);
});
