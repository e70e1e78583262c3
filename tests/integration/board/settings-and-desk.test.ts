import { beforeAll, expect, test } from "vitest";
import { settingsSchema } from "#app/domain/campaign/settings-schema.ts";
import { changeSettings } from "#app/operations/campaign/change-settings.ts";
import { readCampaignSettings } from "#app/pages/board/campaign-settings.ts";
import { readBoardDesk } from "#app/pages/board/desk.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const settings = settingsSchema.parse({
  opensOn: { day: "1", month: "4", year: "2026" },
  closesOn: { day: "30", month: "6", year: "2026" },
  closesAt: "17:00",
  openRegistration: "yes",
  maximumAuthors: "3",
  maximumAge: "",
  authorsConfirmFirst: "yes",
  requiredSections: ["effect", "method", "practice", "links"],
  addressee: "Ban Thường vụ Đoàn Khối",
  scoreSummary: "rank",
  unitDays: "5",
  reviewMonths: "3",
  completionMonths: "1",
});

test("settings are kept, and the log has old and new values of what changed alone", async () => {
  const change = { db: database.db, slug: "dot-thu-nghiem", settings, now: testNow };
  expect(await changeSettings({ ...change, actor: world.officer })).toEqual({ ok: false, reason: "not_allowed" });
  const changed = ["filingOpensAt", "filingClosesAt", "openRegistration", "maximumAuthors", "maximumAge", "requiredSections", "addressee", "scoreSummary"];
  expect(await changeSettings({ ...change, actor: world.board })).toEqual({ ok: true, changed });
  expect(await changeSettings({ ...change, actor: world.board })).toEqual({ ok: true, changed: [] });
  const page = await readCampaignSettings({ db: database.db, slug: "dot-thu-nghiem" });
  expect(page?.campaign).toMatchObject(settings);
  expect(page?.changes.map(({ actorName, data }) => [actorName, data])).toEqual([
    [
      "Ngô Văn Ban Tổ Chức",
      {
        ...{ "filingOpensAt.old": "2026-01-01T00:00:00.000Z", "filingOpensAt.new": "2026-03-31T17:00:00.000Z" },
        ...{ "filingClosesAt.old": "2027-12-31T00:00:00.000Z", "filingClosesAt.new": "2026-06-30T10:00:00.000Z" },
        ...{ "openRegistration.old": false, "openRegistration.new": true, "maximumAuthors.old": 5, "maximumAuthors.new": 3 },
        ...{ "maximumAge.old": 35, "maximumAge.new": null, "addressee.old": "", "addressee.new": "Ban Thường vụ Đoàn Khối" },
        ...{ "scoreSummary.old": "total", "scoreSummary.new": "rank" },
        "requiredSections.old": "authors, content, method, effect, practice",
        "requiredSections.new": "authors, content, method, effect, practice, links",
      },
    ],
  ]);
});

test("an unknown campaign has no settings", async () => {
  expect(await readCampaignSettings({ db: database.db, slug: "khong-co" })).toBeUndefined();
});

test("the desk shows decided files that wait for their release, none of the reader's own, in four queries", async () => {
  const waiting = await makeDossier({ world, status: "approved", title: "Chờ công bố" });
  await makeDossier({ world, status: "approved", published: true, title: "Đã công bố" });
  await makeDossier({ world, status: "in_council", title: "Đang họp" });
  database.takeQueries();
  const desk = await readBoardDesk({ db: database.db, actor: world.board, page: 1 });
  expect(database.takeQueries()).toHaveLength(4);
  expect([desk.decided.total, desk.decided.rows.map(({ id, outcome }) => [id, outcome])]).toEqual([1, [[waiting, "approved"]]]);
  const own = await readBoardDesk({ db: database.db, actor: world.coauthor, page: 1 });
  expect(own.decided.total).toBe(0);
});
