import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let path: string;
beforeAll(async () => {
  world = await makeWorld(database.db);
  const initiativeId = await makeDossier({ world, status: "in_council" });
  const vote = { initiativeId, councilId: world.councilId, agree: 4, disagree: 1, other: 0, totalMembers: 5, heldOn: "2026-05-19" };
  await database.db
    .insertInto("councilVote")
    .values({ ...vote, recordedBy: world.chair.accountId, recordedAt: testNow })
    .execute();
  path = `/ho-so/${initiativeId}`;
});

const decide = async (more: Record<string, string>) => {
  const form = { outcome: "approved", feasibility: "apply_now", reason: "Đủ căn cứ.", minorityView: "Nên áp dụng thử trước.", ...more };
  const answer = await site.request(world.chair, `${path}/ket-luan`, { form });
  return { status: answer.status, html: await answer.text() };
};

test("another score without its reason, too high or the same as the one of the sheets comes back at its field, with what was typed kept", async () => {
  const bare = await decide({ overriddenScore: "70" });
  expect(bare.status).toBe(422);
  expect(bare.html).toContain('href="#bieu-mau-overrideReason"');
  expect(bare.html).toMatch(/name="overriddenScore"[^>]*value="70"/);
  expect(bare.html).toContain("Nên áp dụng thử trước.");
  // The part with the fault stands open.
  expect(bare.html).toContain('<details open=""');
  for (const [overriddenScore, sentence] of [
    ["62,5", "Điểm này đúng bằng điểm tính từ các phiếu."],
    ["101", "Điểm này cao hơn tổng điểm tối đa của bộ tiêu chí."],
  ] as const) {
    const refused = await decide({ overriddenScore, overrideReason: "Phiếu số 2 chấm nhầm." });
    expect([refused.status, refused.html.includes(sentence), refused.html.includes('href="#bieu-mau-overriddenScore"')]).toEqual([422, true, true]);
  }
});

test("decided, the file shows both scores with the reason and the view of the minority to the chair, and none of it to the author before the release", async () => {
  expect((await decide({ overriddenScore: "70,25", overrideReason: "Phiếu số 2 chấm nhầm." })).status).toBe(302);
  const words = ["70,25", "62,50", "Phiếu số 2 chấm nhầm.", "Nên áp dụng thử trước."];
  const readBy = async (viewer: World["chair"]) => {
    const html = await (await site.request(viewer, path)).text();
    return words.filter((word) => html.includes(word));
  };
  expect(await readBy(world.chair)).toEqual(words);
  expect(await readBy(world.author)).toEqual([]);
});
