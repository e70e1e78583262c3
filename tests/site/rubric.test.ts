import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const list = "/ban-to-chuc/dot-thi-dua/dot-thu-nghiem/bo-tieu-chi";
const read = async (path: string, form?: Record<string, string>) => {
  const answer = await site.request(world.board, path, form && { form });
  return { status: answer.status, location: answer.headers.get("Location") ?? "", html: await answer.text() };
};

test("the board makes a rubric from a template, mends what is refused with nothing lost, and sees it as members will", async () => {
  expect((await read("/ban-to-chuc/dot-thi-dua/dot-thu-nghiem")).html).toContain(`href="${list}"`);
  expect((await read(list)).html).toContain("Theo mẫu ngành giáo dục Đà Nẵng 2026");
  const empty = await read(list, {});
  expect([empty.status, empty.html.includes("Hãy đặt tên cho bộ tiêu chí.")]).toEqual([422, true]);
  const made = await read(list, { name: "Bộ tiêu chí hội đồng 3", from: "mau:da-nang-2026" });
  expect([made.status, /^\/ban-to-chuc\/bo-tieu-chi\/\d+$/.test(made.location)]).toEqual([303, true]);
  const editor = await read(made.location);
  expect(editor.html).toContain("Tính mới; tối đa 40; sàn 10");

  const form = { name: "Bộ tiêu chí hội đồng 3", passMark: "60", dropEnds: "yes", floorsOn: "mean", good: "80", passed: "60", revision: "1" };
  const criteria = "Tính mới; tối đa 40; sàn 10\n21–40: Mới\n0–30: Chưa mới\nHiệu quả; tối đa 60\n0–60: Hiệu quả";
  const refused = await read(made.location, { ...form, criteria });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain("Dòng 3: khoảng điểm trùng với một mức khác của tiêu chí.");
  expect(refused.html).toContain("0–30: Chưa mới");
  const saved = await read(made.location, { ...form, criteria: criteria.replace("0–30", "0–20") });
  expect([saved.status, saved.location]).toEqual([303, `${made.location}?xong=1`]);
  const page = await read(saved.location);
  expect(page.html).toContain("Tổng điểm tối đa 100; đạt từ 60.");
  expect(page.html).toContain("Tốt từ 80 · Đạt từ 60");
  const stale = await read(made.location, { ...form, criteria: "A; tối đa 10\n0–10: Được" });
  expect([stale.status, stale.html.includes("Người khác vừa sửa bộ tiêu chí này.")]).toEqual([409, true]);
  expect((await read(list)).html).toContain("Bản sao của “Bộ tiêu chí hội đồng 3”");
});

test("nobody but the board finds rubrics, and one that is not there is not there", async () => {
  for (const viewer of [world.chair, world.secretary, world.member, world.author])
    for (const path of [list, `/ban-to-chuc/bo-tieu-chi/${world.rubric.id}`]) expect((await site.request(viewer, path)).status).toBe(403);
  expect((await read("/ban-to-chuc/bo-tieu-chi/99999")).status).toBe(404);
  expect((await read("/ban-to-chuc/dot-thi-dua/khong-co/bo-tieu-chi")).status).toBe(404);
});
