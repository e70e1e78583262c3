import { beforeAll, expect, test } from "vitest";
import { openMeeting } from "#app/operations/council/open-meeting.ts";
import { saveScoreSheet } from "#app/operations/review/save-score-sheet.ts";
import { submitScoreSheet } from "#app/operations/review/submit-score-sheet.ts";
import { readScoreSheet } from "#app/pages/review/score-sheet.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow as now } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { eventsOf, statusOf } from "../council/queued-notices.ts";
import { filledSheet } from "./filled-sheet.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

test("once the chair has closed the review, nothing more comes in; the draft can still be read", async () => {
  const id = await makeDossier({ world, status: "under_review" });
  const own = { db: database.db, actor: world.secondMember, id, now };
  await saveScoreSheet({ ...own, revision: 0, content: filledSheet(world, [1000, 2000], "Chưa kịp nộp") });
  await openMeeting({ db: database.db, actor: world.chair, id, reason: "Quá hạn.", now });
  expect(await saveScoreSheet({ ...own, revision: 1, content: filledSheet(world, [4000, 6000]) })).toEqual({ ok: false, reason: "review_closed" });
  expect(await submitScoreSheet({ ...own, revision: 1 })).toEqual({ ok: false, reason: "review_closed" });
  const page = await readScoreSheet({ db: database.db, actor: world.secondMember, file: (await findInitiativeFacts({ db: database.db, id }))! });
  expect([page.isOpen, page.sheet?.commentToAuthor, page.sheet?.submittedAt]).toEqual([false, "Chưa kịp nộp", null]);
});

test("chair and reviewer at the same moment: either the sheet is in and counted, or it is refused; never half", async () => {
  const seen = new Set<boolean>();
  for (let round = 0; round < 12; round += 1) {
    const id = await makeDossier({ world, status: "under_review" });
    const own = { db: database.db, actor: world.secondMember, id, now };
    await saveScoreSheet({ ...own, revision: 0, content: filledSheet(world, [1000, 2000]) });
    const deeds = [
      () => submitScoreSheet({ ...own, revision: 1 }),
      () => openMeeting({ db: database.db, actor: world.chair, id, reason: "Quá hạn.", now }),
    ] as const;
    // Every other round the chair is first to knock.
    const [submitted, opened] = round % 2 === 0 ? await Promise.all([deeds[0](), deeds[1]()]) : (await Promise.all([deeds[1](), deeds[0]()])).reverse();
    expect(opened).toEqual({ ok: true });
    expect(await statusOf(database.db, id)).toBe("in_council");
    const verbs = (await eventsOf(database.db, id)).map(({ verb }) => verb);
    expect(verbs).toEqual(submitted?.ok ? ["submit_score_sheet", "open_meeting"] : ["open_meeting"]);
    if (!submitted?.ok) expect(submitted).toEqual({ ok: false, reason: "review_closed" });
    seen.add(submitted?.ok ?? false);
  }
  expect(seen.size).toBeGreaterThan(0);
});
