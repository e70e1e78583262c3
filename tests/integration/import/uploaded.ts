import { paperColumnTitles, peopleColumnTitles } from "#app/copy/import.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { PaperColumn } from "#app/domain/import/paper-columns.ts";
import type { PeopleColumn } from "#app/domain/import/people.ts";
import { receiveSheet, type SheetReceipt } from "#app/operations/import/receive-sheet.ts";
import { writeWorkbook, type SheetValue } from "#app/platform/sheets/write-workbook.ts";
import { testNow } from "#tests/support/people.ts";
import type { World } from "#tests/support/world.ts";

type Row<Key extends string> = Partial<Record<Key, SheetValue>>;

async function upload<Key extends string>(options: {
  world: World;
  kind: "people" | "papers";
  titles: Record<Key, string>;
  rows: readonly Row<Key>[];
  actor?: Actor;
}): Promise<SheetReceipt> {
  const { world, kind, titles } = options;
  const keys = Object.keys(titles) as Key[];
  const rows = options.rows.map((row) => keys.map((key) => row[key] ?? null));
  const workbook = await writeWorkbook({ sheets: [{ name: "Nhập liệu", columns: keys.map((key) => ({ title: titles[key], width: 20 })), rows }] });
  const file = { kind, unitId: world.unitId, campaignId: world.campaignId, fileName: "danh-sach.xlsx", workbook };
  return receiveSheet({ db: world.db, actor: options.actor ?? world.officer, upload: file, now: testNow });
}

const idOf = (receipt: SheetReceipt): number => {
  if (!receipt.ok) throw new Error(receipt.reason);
  return receipt.id;
};

/** An officer uploads a list of people; the id of what was kept. */
export const uploadPeople = async (world: World, rows: readonly Row<PeopleColumn>[]): Promise<number> =>
  idOf(await upload({ world, kind: "people", titles: peopleColumnTitles, rows }));

/** An officer uploads papers. */
export const uploadPapers = async (world: World, rows: readonly Row<PaperColumn>[]): Promise<number> =>
  idOf(await upload({ world, kind: "papers", titles: paperColumnTitles, rows }));

/** A paper that can be filed, whose first author is the world's author. */
export const paperOf = (world: World, title: string): Row<PaperColumn> => ({
  title,
  kind: "Sáng kiến",
  solutionKind: "giải pháp QUẢN LÝ",
  fieldSlug: "Chuyển đổi số",
  summary: "Người dân không phải chờ.",
  problem: "Mỗi sáng 40 người chờ.",
  solution: "Nhận lịch hẹn qua tin nhắn.",
  novelty: "Không cần cài ứng dụng.",
  benefits: "Chờ còn 10 phút.",
  firstAppliedOn: { day: "2025-03-03" },
  canBeReplicated: "Có",
  documentNumber: "15/HS-SK",
  name1: "Nguyễn Thị Tác Giả",
  email1: world.author.email,
  share1: 0.6,
  name2: "Trần Văn Đồng Hành",
  email2: world.coauthor.email,
  share2: "40%",
});
