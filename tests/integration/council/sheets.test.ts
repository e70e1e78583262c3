import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { readDecision } from "#app/pages/council/decision.ts";
import { readSheets } from "#app/pages/council/sheets.ts";
import { reviewerName } from "#app/ui/council/reviewer-sheets.ts";
import { workingRows } from "#app/ui/council/working-rows.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { assignReviewer, submitSheets } from "#tests/support/sheets.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let id: number;

// The first assigned has not handed in yet: the sheets counted are the second's and the third's.
beforeAll(async () => {
  world = await makeWorld(database.db);
  id = await makeDossier({ world, status: "received" });
  await database.db.updateTable("initiative").set({ status: "under_review" }).where("id", "=", id).execute();
  await assignReviewer({ world, initiativeId: id, reviewer: world.idleMember });
  const first = await assignReviewer({ world, initiativeId: id, reviewer: world.member });
  await submitSheets({ world, assignmentId: first, marks: [900, 4125] });
  const second = await assignReviewer({ world, initiativeId: id, reviewer: world.secondMember });
  await submitSheets({ world, assignmentId: second, marks: [1000, 4000] });
});

const facts = async () => (await findInitiativeFacts({ db: database.db, id }))!;

/** The lines of the working as the page prints them. */
async function workingFor(actor: Actor): Promise<string[]> {
  const page = await readSheets({ db: database.db, actor, file: await facts() });
  const handedIn = page.reviewers.filter(({ score }) => score !== null);
  const rows = workingRows({ steps: page.score!.steps, names: { sheets: handedIn.map(reviewerName), criteria: page.criteria } });
  return rows.map(({ step, working, result }) => `${step} | ${working} | ${result}`);
}

test("the chair reads how the score came about, from the marks handed in to the rank", async () => {
  expect(await workingFor(world.chair)).toEqual([
    "Cộng phiếu của Bùi Thị Chấm Một | 9,00 + 41,25 | 50,25",
    "Cộng phiếu của Đỗ Văn Chấm Hai | 10,00 + 40,00 | 50,00",
    "Chọn phiếu được tính | Có 2 phiếu đã nộp, không bỏ phiếu nào. | 2 phiếu",
    "Cộng các phiếu được tính | 50,25 + 50,00 | 100,25",
    "Chia cho số phiếu | 100,25 : 2 | 50,12 và 1/2 của 0,01",
    "Làm tròn | Phần lẻ 1/2 của 0,01 từ một nửa trở lên: làm tròn lên. | 50,13",
    "Mức tối thiểu của Tính mới | (9,00 + 10,00) : 2 = 9,50; tối thiểu 10,00 | dưới mức tối thiểu",
    "Mức tối thiểu của Tính khả thi | (41,25 + 40,00) : 2 = 40,62 và 1/2 của 0,01, làm tròn 40,63; tối thiểu 10,00 | đạt mức tối thiểu",
    "So với mức đạt | 50,13; mức đạt 50,00 | đạt mức",
    "Xếp loại theo điểm | 50,13: từ 50,00 đến dưới 65,00 | Đạt",
  ]);
});

test("who may not know the names reads the same working by the number of the reviewer in the table above", async () => {
  const lines = await workingFor(world.observer);
  expect(lines.slice(0, 2)).toEqual(["Cộng phiếu của Ủy viên 2 | 9,00 + 41,25 | 50,25", "Cộng phiếu của Ủy viên 3 | 10,00 + 40,00 | 50,00"]);
  expect(lines.join()).not.toMatch(/Bùi Thị|Đỗ Văn|Hồ Thị/);
});

test("the page of the decision has the same score and names the floor it misses", async () => {
  const { score } = await readSheets({ db: database.db, actor: world.chair, file: await facts() });
  const { sheets } = await readDecision({ db: database.db, actor: world.chair, file: await facts() });
  expect(sheets?.score).toEqual(score);
  expect([sheets?.score?.total, sheets?.score?.passes, sheets?.belowFloor]).toEqual([5013, false, ["Tính mới"]]);
});
