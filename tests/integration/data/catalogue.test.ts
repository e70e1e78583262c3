import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPlan } from "#scripts/load-plan/load-plan.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = testDatabase();

beforeAll(() => loadPlan({ db: database.db }));

const nameOn = async (unit: string, day: string) =>
  (await sql<{ name: string | null }>`select unit_name_on(${unit}, ${day}::date) as name`.execute(database.db)).rows[0]?.name;

describe("units", () => {
  it("stand under the bodies the plan puts them under", async () => {
    const units = await database.db.selectFrom("unit").select(["id", "parentId"]).execute();
    const under = (parent: string | null) =>
      units
        .filter((unit) => unit.parentId === parent)
        .map((unit) => unit.id)
        .toSorted();
    expect(units).toHaveLength(20);
    expect(under(null)).toEqual(["dang-uy-khoi", "thanh-doan-tphcm"]);
    expect(under("dang-uy-khoi")).toEqual(["ban-dan-van-dang-uy-khoi"]);
    expect(under("thanh-doan-tphcm")).toEqual([
      ...["ban-cnld-thanh-doan", "ban-tgdn-thanh-doan", "doan-khoi-dcd"],
      ...["huyen-doan-nha-be", "thanh-doan-thu-duc", "vp-thanh-doan"],
    ]);
    expect(under("doan-khoi-dcd")).toHaveLength(11);
  });

  it("show a merger: the old names hold up to the day before, the new one from the day on", async () => {
    expect(await nameOn("doan-so-tnmt", "2023-05-01")).toBe("Đoàn Sở Tài nguyên và Môi trường");
    expect(await nameOn("doan-so-tnmt", "2025-02-28")).toBe("Đoàn Sở Tài nguyên và Môi trường");
    expect(await nameOn("doan-so-tnmt", "2025-03-01")).toBeNull();
    expect(await nameOn("doan-so-nnptnt", "2025-02-28")).toBe("Đoàn Sở Nông nghiệp và Phát triển nông thôn");
    expect(await nameOn("doan-so-nnptnt", "2025-03-01")).toBeNull();
    expect(await nameOn("doan-so-nnmt", "2025-02-28")).toBeNull();
    expect(await nameOn("doan-so-nnmt", "2025-03-01")).toBe("Đoàn Sở Nông nghiệp và Môi trường");
    const members = await database.db
      .selectFrom("unitEventMember")
      .innerJoin("unitEvent", "unitEvent.id", "unitEventMember.eventId")
      .select(["kind", "happenedOn", "documentNumber", "role", "unitId"])
      .orderBy("role")
      .orderBy("unitId")
      .execute();
    const merger = { kind: "merge", happenedOn: "2025-03-01", documentNumber: null };
    expect(members).toEqual([
      { ...merger, role: "source", unitId: "doan-so-nnptnt" },
      { ...merger, role: "source", unitId: "doan-so-tnmt" },
      { ...merger, role: "target", unitId: "doan-so-nnmt" },
    ]);
  });
});

describe("catalogues", () => {
  it("hold the twenty fields and the eight awards", async () => {
    const fields = await database.db.selectFrom("field").select(["slug", "name", "description"]).orderBy("position").execute();
    expect(fields).toHaveLength(20);
    expect(fields[0]).toEqual({
      slug: "cai-cach-hanh-chinh",
      name: "Cải cách hành chính, thủ tục hành chính",
      description: "Rút gọn, chuẩn hóa quy trình và hồ sơ; giảm hồ sơ trễ hạn; cơ chế một cửa, một cửa liên thông; tuyên truyền cải cách hành chính.",
    });
    expect(fields[12]?.name).toBe("Y tế và an toàn thực phẩm");
    expect(fields[19]?.slug).toBe("khac");
    const awards = await database.db.selectFrom("award").select("name").orderBy("slug").execute();
    expect(awards.map(({ name }) => name)).toEqual([
      "Bằng khen Ban Chấp hành Thành Đoàn",
      "Bằng khen Ban Chấp hành Trung ương Đoàn",
      "Cán bộ, công chức, viên chức trẻ, giỏi, thân thiện",
      "Giải thưởng Hồ Hảo Hớn",
      "Giấy khen Đoàn cơ sở",
      "Giấy khen Ban Thường vụ Đoàn Khối",
      "Thư khen",
      "Tuyên dương đợt thi đua",
    ]);
  });

  it("give the default rubric bands that hold every whole mark exactly once", async () => {
    const bands = await database.db
      .selectFrom("band")
      .innerJoin("criterion", "criterion.id", "band.criterionId")
      .select(["criterion.name", "maximum", "floor", "lowest", "highest"])
      .orderBy("criterion.position")
      .orderBy("lowest")
      .execute();
    const criteria = new Map(bands.map((band) => [band.name, [band.maximum, band.floor]]));
    expect([...criteria]).toEqual([
      ["Tính mới", [2500, 800]],
      ["Tính khả thi", [3000, 1000]],
      ["Hiệu quả", [3000, 1000]],
      ["Khả năng nhân rộng", [1500, null]],
    ]);
    for (const [name, [maximum]] of criteria) {
      const whole = Array.from({ length: (maximum ?? 0) / 100 + 1 }, (_, points) => points * 100);
      const holding = whole.map((mark) => bands.filter((band) => band.name === name && band.lowest <= mark && mark <= band.highest).length);
      expect(holding).toEqual(whole.map(() => 1));
    }
  });
});
