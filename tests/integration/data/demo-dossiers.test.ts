import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { findConflictFacts } from "#db/councils/conflict-facts.ts";
import { findConflicts } from "#app/domain/assignment/conflicts.ts";
import { sumVote } from "#app/domain/council/vote.ts";
import { statuses } from "#app/domain/initiative/states.ts";
import { disagreementRange, findDisagreement } from "#app/domain/scoring/disagreement.ts";
import { loadPlan } from "#scripts/load-plan/load-plan.ts";
import { loadDemo } from "#scripts/seed-demo/load-demo.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = testDatabase();

beforeAll(async () => {
  await loadPlan({ db: database.db });
  await loadDemo({ db: database.db });
});

const dossiers = () => database.db.selectFrom("initiative").selectAll().orderBy("submittedAt").orderBy("id").execute();

describe("the demo dossiers", () => {
  it("are in every state there is", async () => {
    const counts: Record<string, number> = {};
    for (const { status } of await dossiers()) counts[status] = (counts[status] ?? 0) + 1;
    expect(Object.keys(counts).toSorted()).toEqual(statuses.toSorted());
    expect(counts).toEqual({
      ...{ draft: 2, awaiting_unit: 3, returned_by_unit: 2, declined_by_unit: 1, awaiting_intake: 3, received: 2, returned_for_completion: 1 },
      ...{ under_review: 5, in_council: 3, approved: 22, needs_work: 3, not_approved: 3, withdrawn: 2, cancelled: 1 },
    });
  });

  it("have codes without a gap from 2019 to 2026, in the order they were sent", async () => {
    const codes = (await dossiers()).flatMap(({ code }) => code ?? []);
    const sent: Record<number, number> = { 2019: 2, 2020: 2, 2021: 2, 2022: 3, 2023: 7, 2024: 3, 2025: 4, 2026: 27 };
    const expected = Object.entries(sent).flatMap(([year, last]) =>
      Array.from({ length: last }, (_, index) => `SK-${year}-${String(index + 1).padStart(4, "0")}`),
    );
    expect(codes).toEqual(expected);
    const counters = await database.db.selectFrom("initiativeCodeCounter").selectAll().execute();
    expect(Object.fromEntries(counters.map(({ year, lastNumber }) => [year, lastNumber]))).toEqual(sent);
  });

  it("cover nineteen fields, four kinds of solution, ideas and initiatives, one to four authors", async () => {
    const all = await dossiers();
    const distinct = <Value>(values: readonly Value[]) => new Set(values.filter((value) => value !== null)).size;
    expect(distinct(all.map(({ fieldSlug }) => fieldSlug))).toBe(19);
    expect(distinct(all.map(({ solutionKind }) => solutionKind))).toBe(4);
    expect(distinct(all.map(({ kind }) => kind))).toBe(2);
    const authors = await database.db.selectFrom("initiativeAuthor").select(["initiativeId", "share", "nameConsentAt"]).execute();
    const shares = all.map(({ id }) => authors.filter((author) => author.initiativeId === id).map(({ share }) => share));
    expect(shares.map((own) => own.reduce((sum, share) => sum + share, 0))).toEqual(all.map(() => 10000));
    expect([...new Set(shares.map(({ length }) => length))].toSorted()).toEqual([1, 2, 3, 4]);
    expect(shares).toContainEqual([3334, 3333, 3333]);
    const silent = authors.filter(({ nameConsentAt }) => nameConsentAt === null).length;
    expect([silent > 0, silent < authors.length / 4]).toEqual([true, true]);
  });

  it("include two of 2025 and 2026 that are nearly the same", async () => {
    const { rows } = await sql<{ year: number; title: string }>`
      select year, title from public_initiative where title ilike '%hồ sơ một cửa%' order by year`.execute(database.db);
    expect(rows).toEqual([
      { year: 2025, title: "Ứng dụng phần mềm quản lý hồ sơ một cửa tại bộ phận tiếp nhận" },
      { year: 2026, title: "Số hóa quy trình tiếp nhận và trả kết quả hồ sơ một cửa" },
    ]);
  });

  it("bear the unit's name of their day, though the unit has merged since", async () => {
    const rows = await database.db.selectFrom("initiative").select(["title", "unitName"]).where("unitId", "in", ["doan-so-tnmt", "doan-so-nnmt"]).execute();
    const nameOf = (start: string) => rows.find(({ title }) => title.startsWith(start))?.unitName;
    expect(nameOf("Mô hình phân loại rác")).toBe("Đoàn Sở Tài nguyên và Môi trường");
    expect(nameOf("Bản đồ điểm ngập từ")).toBe("Đoàn Sở Nông nghiệp và Môi trường");
  });
});

describe("the demo councils", () => {
  it("never let anyone judge a file they are in conflict with", async () => {
    const assignments = await database.db
      .selectFrom("reviewAssignment")
      .innerJoin("account", "account.id", "reviewAssignment.reviewerId")
      .select(["initiativeId", "account.id as accountId", "unitId"])
      .execute();
    expect(assignments).toHaveLength(76);
    const conflicts = [];
    for (const { initiativeId, ...candidate } of assignments)
      conflicts.push(...findConflicts({ candidate, facts: await findConflictFacts({ db: database.db, initiativeId, day: "2026-11-23" }) }));
    expect(conflicts).toEqual([]);
  });

  it("belong to the campaign of every file they hold, with a rubric of that campaign", async () => {
    const { rows } = await sql`
      select i.id from initiative i join council c on c.id = i.council_id join rubric r on r.id = c.rubric_id
      where c.campaign_id <> i.campaign_id or r.campaign_id <> i.campaign_id`.execute(database.db);
    expect(rows).toEqual([]);
    const councils = await database.db.selectFrom("council").select(["name", "closedAt"]).orderBy("id").execute();
    expect(councils.map(({ name, closedAt }) => [name, closedAt === null])).toEqual([
      ["Hội đồng số 1 – Hành chính, dịch vụ công và công nghệ", true],
      ["Hội đồng số 2 – Đô thị, môi trường, kinh tế và an sinh", true],
      ["Hội đồng sáng kiến đợt thi đua năm 2023", false],
      ["Hội đồng sáng kiến các năm 2019–2025", false],
    ]);
  });

  it("agree on most files, and differ widely or in feasibility on some", async () => {
    const sheets = await database.db
      .selectFrom("reviewAssignment")
      .innerJoin("scoreSheet", "scoreSheet.assignmentId", "reviewAssignment.id")
      .innerJoin("feasibilitySheet", "feasibilitySheet.assignmentId", "reviewAssignment.id")
      .innerJoin("initiative", "initiative.id", "reviewAssignment.initiativeId")
      .select(["initiative.title", "total", "tag"])
      .where("scoreSheet.submittedAt", "is not", null)
      .execute();
    const titles = [...new Set(sheets.map(({ title }) => title))];
    const found = titles.flatMap((title) => {
      const own = sheets.filter((sheet) => sheet.title === title);
      const disagreement = findDisagreement({ totals: own.flatMap(({ total }) => total ?? []), tags: own.flatMap(({ tag }) => tag ?? []) });
      return disagreement ? [{ title: title.split(" ", 3).join(" "), ...disagreement }] : [];
    });
    expect(found.toSorted((one, other) => one.title.localeCompare(other.title, "vi"))).toEqual([
      { title: "Bộ video ngắn", range: 3300, opposedFeasibility: true },
      { title: "Dùng chung phòng", range: 3900, opposedFeasibility: true },
      { title: "Nhật ký đồng", range: 3400, opposedFeasibility: true },
      { title: "Nhật ký kênh", range: 2800, opposedFeasibility: true },
    ]);
    expect(found.every(({ range }) => (range ?? 0) > disagreementRange)).toBe(true);
  });

  it("decide as they voted and as the marks allow", async () => {
    const rows = await database.db
      .selectFrom("decision")
      .innerJoin("councilVote", "councilVote.initiativeId", "decision.initiativeId")
      .select(["outcome", "score", "agree", "disagree", "other", "totalMembers"])
      .execute();
    expect(rows).toHaveLength(28);
    for (const { outcome, score, ...counts } of rows) {
      expect(sumVote(counts).passes).toBe(outcome === "approved");
      if (outcome === "approved") expect(score).toBeGreaterThanOrEqual(5000);
      if (outcome === "not_approved") expect(score).toBeLessThan(5000);
    }
  });
});
