import { beforeAll, expect, test } from "vitest";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import type { ContentSection } from "#app/domain/initiative/sections.ts";
import { saveSection } from "#app/operations/initiative/save-section.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";
import { findSectionRevision } from "#db/initiatives/section-revision.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

async function contentOf(id: number): Promise<DraftContent> {
  const draft = await findDraft({ db: database.db, id });
  if (!draft) throw new Error("no draft");
  return draft.content;
}

interface Save {
  id: number;
  section: ContentSection;
  content: Partial<DraftContent>;
  revision?: number;
  actor?: World["author"];
}
const save = ({ revision = 0, actor = world.author, ...rest }: Save) => saveSection({ db: database.db, actor, revision, now: testNow, ...rest });
const saved = (revision: number) => ({ ok: true, revision, savedAt: testNow });

test("a section is saved in part, counted by itself, and the rest of the file is left alone", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const before = await contentOf(id);
  expect(await save({ id, section: "method", content: { solution: "Quét mã trên hộp.", novelty: "" } })).toEqual(saved(1));
  expect(await save({ id, section: "method", revision: 1, content: { solution: "Quét mã trên hộp.", novelty: "Lần đầu." } })).toEqual(saved(2));
  expect(await contentOf(id)).toEqual({ ...before, solution: "Quét mã trên hộp.", novelty: "Lần đầu." });
  const { updatedAt } = await database.db.selectFrom("initiative").select("updatedAt").where("id", "=", id).executeTakeFirstOrThrow();
  expect(updatedAt).toEqual(testNow);
  expect(await findSectionRevision({ db: database.db, id, section: "method" })).toEqual({ revision: 2, savedAt: testNow, savedBy: world.author.fullName });
  expect(await findSectionRevision({ db: database.db, id, section: "effect" })).toEqual({ revision: 0, savedAt: null, savedBy: null });
});

test("what is of another section is not written by this one", async () => {
  const id = await makeDossier({ world, status: "draft", confidential: "Số máy nội bộ" });
  expect(await save({ id, section: "effect", content: { benefits: "Còn chờ 12 phút.", confidential: "", title: "Đổi lén" } })).toEqual(saved(1));
  expect(await contentOf(id)).toMatchObject({ benefits: "Còn chờ 12 phút.", confidential: "Số máy nội bộ" });
  expect((await contentOf(id)).title).not.toBe("Đổi lén");
});

test("numbers, answers, days, people and links come back as they were saved", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const { id: target } = await database.db
    .insertInto("target")
    .values({ campaignId: world.campaignId, code: "CT1", position: 1, text: "100% đơn vị có sáng kiến" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const effect = { yearlySavingVnd: 999_999_999_999_999, verifiedByFinance: false };
  const binh = {
    fullName: "Trần Thị Bình",
    birthDate: "1999-02-01",
    workplace: "Đoàn Sở",
    jobTitle: "Chuyên viên",
    qualification: "Cử nhân",
    contribution: "Nhập liệu",
  };
  const cuong = { fullName: "Lê Văn Cường", birthDate: null, workplace: "", jobTitle: "", qualification: "", contribution: "" };
  const links = [{ to: `target:${target}` as const, reason: "Giảm thời gian chờ." }];
  expect(await save({ id, section: "effect", content: effect })).toEqual(saved(1));
  expect(await save({ id, section: "practice", content: { participants: [binh, cuong], firstAppliedOn: "2026-03-12" } })).toEqual(saved(1));
  expect(await save({ id, section: "links", content: { links } })).toEqual(saved(1));
  expect(await contentOf(id)).toMatchObject({ ...effect, participants: [binh, cuong], firstAppliedOn: "2026-03-12", links });
  expect(await save({ id, section: "practice", revision: 1, content: { participants: [cuong] } })).toEqual(saved(2));
  expect((await contentOf(id)).participants).toEqual([cuong]);
});

test("from a stale form is refused with the stored version and who saved it, and nothing is written", async () => {
  const id = await makeDossier({ world, status: "draft" });
  await save({ id, section: "content", content: { problem: "Bản ở máy cơ quan." } });
  const before = await contentOf(id);
  const result = await save({ id, section: "content", content: { problem: "Bản ở điện thoại.", purpose: "Bớt chờ." } });
  expect(result).toEqual({ ok: false, reason: "stale", stored: { revision: 1, savedAt: testNow, savedBy: world.author.fullName, content: before } });
  expect(await contentOf(id)).toEqual(before);
  expect((await findSectionRevision({ db: database.db, id, section: "content" })).revision).toBe(1);
});

test("a repeat of what is stored succeeds without a new save: its answer was lost on the way", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const people = [{ fullName: "Trần Thị Bình", birthDate: null, workplace: "", jobTitle: "", qualification: "", contribution: "" }];
  const content = { participants: people, appliedPlace: "Kho lưu trữ" };
  expect(await save({ id, section: "practice", content })).toEqual(saved(1));
  expect(await save({ id, section: "practice", content })).toEqual(saved(1));
});

test("two people at one moment: one is kept, the other gets it back to compare; in two sections both are kept", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const both = [world.author, world.coauthor];
  const one = await Promise.all(both.map((actor, index) => save({ id, section: "content", actor, content: { problem: `bản ${index}` } })));
  expect(one.map((result) => (result.ok ? "saved" : result.reason)).sort()).toEqual(["saved", "stale"]);
  const two = await Promise.all([
    save({ id, section: "method", content: { solution: "của tác giả" } }),
    save({ id, section: "effect", actor: world.coauthor, content: { benefits: "của đồng tác giả" } }),
  ]);
  expect(two).toEqual([saved(1), saved(1)]);
  expect(await contentOf(id)).toMatchObject({ solution: "của tác giả", benefits: "của đồng tác giả" });
});

test("unknown fields of application, targets and activities are refused at their place", async () => {
  const id = await makeDossier({ world, status: "draft" });
  const links = [{ to: "activity:999999" as const, reason: "" }];
  expect(await save({ id, section: "links", content: { links } })).toEqual({ ok: false, reason: "refused_fields", fields: { "links[0].to": "link_unknown" } });
  expect(await save({ id, section: "content", content: { fieldSlug: "khong-co" } })).toEqual({
    ok: false,
    reason: "refused_fields",
    fields: { fieldSlug: "field_unknown" },
  });
});

test("a file that has a code may change but not lose the four answers the database keeps", async () => {
  const id = await makeDossier({ world, status: "returned_by_unit" });
  const kept = "kept_after_submission";
  expect(await save({ id, section: "content", content: { title: "", summary: "", fieldSlug: null, solutionKind: null } })).toEqual({
    ok: false,
    reason: "refused_fields",
    fields: { title: kept, summary: kept, fieldSlug: kept, solutionKind: kept },
  });
  expect(await save({ id, section: "content", content: { problem: "" } })).toEqual(saved(1));
  expect(await save({ id, section: "method", content: { solution: "" } })).toEqual(saved(1));
});

test("saving is for its authors who accepted, and only while the file may be edited", async () => {
  const id = await makeDossier({ world, status: "draft" });
  for (const actor of [world.officer, world.secretary, world.board, world.stranger]) {
    expect(await save({ id, section: "content", content: { problem: "Ghi đè" }, actor })).toEqual({ ok: false, reason: "state_changed" });
  }
  expect(await save({ id, section: "content", content: { problem: "Đồng tác giả viết" }, actor: world.coauthor })).toEqual(saved(1));
  for (const status of ["awaiting_unit", "needs_work", "withdrawn"] as const) {
    const closed = await makeDossier({ world, status });
    expect(await save({ id: closed, section: "content", content: { problem: "Sửa sau khi gửi" } })).toEqual({ ok: false, reason: "state_changed" });
  }
});
