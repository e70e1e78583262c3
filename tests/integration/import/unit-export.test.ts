import { beforeAll, expect, test } from "vitest";
import { readQueueFilter } from "#app/domain/unit/queue-filter.ts";
import { readUnitExport } from "#app/pages/import/unit-export.ts";
import { readFirstSheet } from "#app/platform/sheets/read-sheet.ts";
import { cellText, type Cell } from "#app/domain/import/cells.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  await makeDossier({ world, status: "draft", title: "Nháp của tác giả" });
  await makeDossier({ world, status: "awaiting_unit", code: "SK-2026-0701", title: '=HYPERLINK("http://ke-gian.vn")' });
  await makeDossier({ world, status: "approved", code: "SK-2026-0702", title: "Chưa công bố" });
  await makeDossier({ world, status: "approved", published: true, code: "SK-2026-0703", title: "Đã công bố" });
  await database.db.updateTable("initiative").set({ statusSince: testNow }).where("code", "is not", null).execute();
});

async function exported(actor = world.officer, address = ""): Promise<Cell[][]> {
  const workbook = await readUnitExport({ db: world.db, actor, filter: readQueueFilter(new URLSearchParams(address)), now: testNow });
  const sheet = await readFirstSheet({ workbook });
  if (!sheet.ok) throw new Error(sheet.reason);
  return sheet.rows;
}

test("the officer takes away what the officer may see: no draft, no outcome under embargo, no formula, no score", async () => {
  const [head, ...rows] = await exported();
  expect(head).toEqual([
    "Mã",
    "Tên sáng kiến",
    "Đơn vị",
    "Đợt thi đua",
    "Tác giả và tỷ lệ",
    "Trạng thái",
    "Ngày gửi",
    "Ở trạng thái này từ",
    "Hạn xử lý",
    "Số ngày ở trạng thái này",
  ]);
  const byCode = Object.fromEntries(rows.map((row): [string, Cell[]] => [cellText(row[0]), row]));
  expect(Object.keys(byCode).sort()).toEqual(["SK-2026-0701", "SK-2026-0702", "SK-2026-0703"]);
  const today = { day: "2026-05-20" };
  const authors = "Nguyễn Thị Tác Giả: 60%\nTrần Văn Đồng Hành: 40%";
  const place = ["Đoàn Sở Thử nghiệm", "Đợt thi đua thử nghiệm 2026", authors];
  expect(byCode["SK-2026-0701"]).toEqual([
    "SK-2026-0701",
    '=HYPERLINK("http://ke-gian.vn")',
    ...place,
    "Chờ đơn vị xác nhận",
    today,
    today,
    { day: "2026-05-25" },
    0,
  ]);
  expect(byCode["SK-2026-0702"]?.[5]).toBe("Chờ công bố kết quả");
  expect(byCode["SK-2026-0703"]?.[5]).toBe("Đạt");
  expect(JSON.stringify(rows)).not.toContain("6250");
});

test("a filter of the queue leaves what it leaves there, and another unit has nothing", async () => {
  expect((await exported(world.officer, "loc=qua-han")).slice(1)).toEqual([]);
  expect((await exported(world.officer, "tim=SK-2026-0701")).slice(1).map(([code]) => code)).toEqual(["SK-2026-0701"]);
  expect((await exported(world.otherOfficer)).slice(1)).toEqual([]);
});
