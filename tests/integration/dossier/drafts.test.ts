import { beforeAll, describe, expect, test } from "vitest";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import { createDraft } from "#app/operations/initiative/create-draft.ts";
import { saveDraft } from "#app/operations/initiative/save-draft.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const create = (options: { campaignId?: number; actor?: World["author"]; now?: Date } = {}) =>
  createDraft({ db: database.db, actor: world.author, campaignId: world.campaignId, kind: "initiative", title: "Lịch hẹn một chạm", now: testNow, ...options });

async function draftOf(id: number) {
  const draft = await findDraft({ db: database.db, id });
  if (!draft) throw new Error("no draft");
  return draft;
}

const save = async (id: number, content: Partial<DraftContent>, options: { revision?: number; actor?: World["author"] } = {}) => {
  const draft = await draftOf(id);
  return saveDraft({
    db: database.db,
    actor: options.actor ?? world.author,
    id,
    revision: options.revision ?? draft.revision,
    content: { ...draft.content, ...content },
    now: testNow,
  });
};

describe("beginning a dossier", () => {
  test("makes a draft of one's unit with oneself as the whole author and no consent", async () => {
    const result = await create();
    if (!result.ok) throw new Error(result.reason);
    const row = await database.db.selectFrom("initiative").selectAll().where("id", "=", result.id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ status: "draft", code: null, unitName: "Đoàn Sở Thử nghiệm", title: "Lịch hẹn một chạm", submittedAt: null });
    expect(await findAuthors({ db: database.db, id: result.id })).toEqual([
      {
        accountId: world.author.accountId,
        email: world.author.email,
        fullName: "Nguyễn Thị Tác Giả",
        unitId: world.unitId,
        unitName: "Đoàn Sở Thử nghiệm",
        jobTitle: null,
        share: 10_000,
        position: 1,
        confirmedAt: null,
        nameConsentAt: null,
      },
    ]);
  });

  test("is refused outside the filing window and for who belongs to no unit", async () => {
    expect(await create({ now: new Date("2025-12-31T00:00:00Z") })).toEqual({ ok: false, reason: "filing_closed" });
    expect(await create({ campaignId: 999_999 })).toEqual({ ok: false, reason: "filing_closed" });
    expect(await create({ actor: world.board })).toEqual({ ok: false, reason: "no_unit" });
  });
});

describe("saving a draft", () => {
  test("keeps part of the answers and counts the save", async () => {
    const id = await makeDossier({ world, status: "draft" });
    expect(await save(id, { summary: "Chọn giờ hẹn trên điện thoại.", solutionKind: null })).toEqual({ ok: true, revision: 2 });
    const { content, revision } = await draftOf(id);
    expect({ summary: content.summary, solutionKind: content.solutionKind, revision }).toEqual({
      summary: "Chọn giờ hẹn trên điện thoại.",
      solutionKind: null,
      revision: 2,
    });
  });

  test("from a stale form is refused with the stored version, and nothing is overwritten", async () => {
    const id = await makeDossier({ world, status: "draft" });
    await save(id, { problem: "Bản ở máy cơ quan." });
    const result = await save(id, { problem: "Bản ở điện thoại." }, { revision: 1 });
    expect(result).toMatchObject({ ok: false, reason: "stale", stored: { revision: 2, content: { problem: "Bản ở máy cơ quan." } } });
    expect((await draftOf(id)).content.problem).toBe("Bản ở máy cơ quan.");
  });

  test("by two people at one moment: one is kept, the other gets it back to compare", async () => {
    const id = await makeDossier({ world, status: "draft" });
    const results = await Promise.all(["một", "hai"].map((problem) => save(id, { problem }, { revision: 1 })));
    expect(results.map((result) => (result.ok ? "saved" : result.reason)).sort()).toEqual(["saved", "stale"]);
  });

  test("links it to the plan of its own campaign only", async () => {
    const id = await makeDossier({ world, status: "draft" });
    const target = await database.db
      .insertInto("target")
      .values({ campaignId: world.campaignId, code: "CT1", position: 1, text: "100% đơn vị có sáng kiến" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const links = [{ to: `target:${target.id}` as const, reason: "Giảm thời gian chờ." }];
    expect(await save(id, { links })).toEqual({ ok: true, revision: 2 });
    expect((await draftOf(id)).content.links).toEqual(links);
    expect(await save(id, { links: [...links, { to: "activity:999999", reason: "" }] })).toEqual({
      ok: false,
      reason: "refused_fields",
      fields: { "links[1].to": "link_unknown" },
    });
    expect(await save(id, { fieldSlug: "khong-co" })).toEqual({ ok: false, reason: "refused_fields", fields: { fieldSlug: "field_unknown" } });
  });

  test("that has a code may change but not lose the four answers the database keeps", async () => {
    const id = await makeDossier({ world, status: "returned_by_unit" });
    expect(await save(id, { title: "", summary: "", fieldSlug: null, solutionKind: null })).toEqual({
      ok: false,
      reason: "refused_fields",
      fields: {
        title: "kept_after_submission",
        summary: "kept_after_submission",
        fieldSlug: "kept_after_submission",
        solutionKind: "kept_after_submission",
      },
    });
    expect(await save(id, { problem: "" })).toEqual({ ok: true, revision: 2 });
  });

  test("is for its contact author, and only while it may be edited", async () => {
    const id = await makeDossier({ world, status: "draft" });
    for (const actor of [world.coauthor, world.officer, world.secretary, world.board, world.stranger]) {
      expect(await save(id, { problem: "Ghi đè" }, { actor })).toEqual({ ok: false, reason: "state_changed" });
    }
    const sent = await makeDossier({ world, status: "awaiting_unit" });
    expect(await save(sent, { problem: "Sửa sau khi gửi" })).toEqual({ ok: false, reason: "state_changed" });
    const decided = await makeDossier({ world, status: "needs_work" });
    expect(await save(decided, { problem: "Sửa khi chưa công bố" })).toEqual({ ok: false, reason: "state_changed" });
  });
});
