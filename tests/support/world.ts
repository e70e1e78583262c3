import type { Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";
import { makePerson, makeUnit } from "./people.ts";

/** Two units, a campaign with one council and rubric, and one person for every part: enough for any story. */
export interface World {
  db: Db;
  campaignId: number;
  councilId: number;
  rubric: { id: number; criteria: { id: number; maximum: number; bandId: number }[] };
  unitId: string;
  otherUnitId: string;
  author: Actor;
  coauthor: Actor;
  officer: Actor;
  otherOfficer: Actor;
  secretary: Actor;
  chair: Actor;
  member: Actor;
  secondMember: Actor;
  idleMember: Actor;
  board: Actor;
  administrator: Actor;
  observer: Actor;
  stranger: Actor;
}

export async function makeWorld(db: Db): Promise<World> {
  const unitId = await makeUnit({ db, id: "doan-so-thu-nghiem", name: "Đoàn Sở Thử nghiệm" });
  const otherUnitId = await makeUnit({ db, id: "doan-so-lang-gieng", name: "Đoàn Sở Láng giềng" });
  await db
    .insertInto("field")
    .values({ slug: "chuyen-doi-so-thu", name: "Chuyển đổi số", description: "Phần mềm, dữ liệu", position: 900 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const campaign = await db
    .insertInto("campaign")
    .values({
      slug: "dot-thu-nghiem",
      name: "Đợt thi đua thử nghiệm 2026",
      programmeName: "Sáng kiến công chức, viên chức trẻ",
      periodStart: "2026-01-01",
      periodEnd: "2026-12-31",
      filingOpensAt: new Date("2026-01-01T00:00:00Z"),
      filingClosesAt: new Date("2027-12-31T00:00:00Z"),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rubric = await makeRubric(db, campaign.id);
  const council = await db
    .insertInto("council")
    .values({ campaignId: campaign.id, rubricId: rubric.id, name: "Hội đồng thử nghiệm", decisionNumber: "01-QĐ/ĐTN", decisionDate: "2026-01-15" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const councilId = council.id;
  const person = (fullName: string, homeUnit: string | null, ...grants: Actor["grants"][number][]) =>
    makePerson({ db, fullName, ...(homeUnit && { unitId: homeUnit }), grants });
  return {
    db,
    campaignId: campaign.id,
    councilId,
    rubric,
    unitId,
    otherUnitId,
    author: await person("Nguyễn Thị Tác Giả", unitId),
    coauthor: await person("Trần Văn Đồng Hành", unitId),
    officer: await person("Lê Thị Xác Nhận", unitId, { role: "unit_officer", unitId }),
    otherOfficer: await person("Phạm Văn Láng Giềng", otherUnitId, { role: "unit_officer", unitId: otherUnitId }),
    secretary: await person("Võ Thị Thư Ký", null, { role: "council_secretary", councilId }),
    chair: await person("Đặng Văn Chủ Tịch", null, { role: "council_chair", councilId }),
    member: await person("Bùi Thị Chấm Một", otherUnitId, { role: "council_member", councilId }),
    secondMember: await person("Đỗ Văn Chấm Hai", otherUnitId, { role: "council_member", councilId }),
    idleMember: await person("Hồ Thị Chưa Chấm", otherUnitId, { role: "council_member", councilId }),
    board: await person("Ngô Văn Ban Tổ Chức", null, { role: "campaign_board" }),
    administrator: await person("Dương Thị Quản Trị", null, { role: "administrator" }),
    observer: await person("Lý Văn Quan Sát", null, { role: "observer" }),
    stranger: await person("Mai Thị Người Ngoài", otherUnitId),
  };
}

async function makeRubric(db: Db, campaignId: number): Promise<World["rubric"]> {
  const { id } = await db.insertInto("rubric").values({ campaignId, name: "Bộ tiêu chí thử nghiệm", passMark: 5000 }).returning("id").executeTakeFirstOrThrow();
  const criteria = [];
  for (const [position, name, maximum] of [
    [1, "Tính mới", 4000],
    [2, "Tính khả thi", 6000],
  ] as const) {
    const criterion = await db
      .insertInto("criterion")
      .values({ rubricId: id, position, name, description: name, maximum, floor: 1000 })
      .returning("id")
      .executeTakeFirstOrThrow();
    const band = await db
      .insertInto("band")
      .values({ criterionId: criterion.id, position: 1, lowest: 0, highest: maximum, label: "Toàn thang", description: "Mọi mức điểm" })
      .returning("id")
      .executeTakeFirstOrThrow();
    criteria.push({ id: criterion.id, maximum, bandId: band.id });
  }
  return { id, criteria };
}
