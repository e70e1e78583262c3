import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { readSimilar } from "#app/pages/dossier/similar.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { searchEngine } from "#search/engine.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import { indexInitiative } from "#tests/support/index-initiative.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;

const published = {
  floods: ["Bản đồ điểm ngập từ phản ánh 1022", "Gom phản ánh của người dân qua tổng đài thành một bản đồ điểm ngập cập nhật từng giờ."],
  oneStop: ["Số hóa quy trình tiếp nhận và trả kết quả hồ sơ một cửa", "Hồ sơ một cửa được quét khi tiếp nhận, người dân tra cứu kết quả trên mạng."],
  waste: ["Mô hình phân loại rác tại nguồn gắn với tích điểm đổi quà", "Hộ dân tích điểm khi phân loại rác và đổi lấy quà mỗi tháng."],
  funds: ["Bảng theo dõi giải ngân vốn đầu tư công theo tuần", "Mỗi tuần một bảng cho biết dự án nào giải ngân chậm và vướng ở đâu."],
  minutes: ["Biên bản họp một trang", "Kết luận họp ghi gọn trong một trang và được theo dõi đến khi xong."],
} satisfies Record<string, [string, string]>;
const ids = {} as Record<keyof typeof published, number>;

async function write(id: number, summary: string): Promise<void> {
  await world.db.updateTable("initiative").set({ summary }).where("id", "=", id).execute();
}

beforeAll(async () => {
  world = await makeWorld(database.db);
  for (const [name, [title, summary]] of Object.entries(published)) {
    const id = await makeDossier({ world, status: "approved", published: true, title });
    await write(id, summary);
    await indexInitiative({ db: world.db, initiativeId: id });
    ids[name as keyof typeof published] = id;
  }
  await refreshLexicon({ db: database.db });
});

const similarTo = async (title: string, summary: string) => {
  const hits = await searchEngine({ db: database.db }).similar({ title, summary, limit: 5 });
  return hits.map(({ id }) => id);
};

test("the near-duplicate is found, however its author words it, and with marks or without", async () => {
  expect(await similarTo("Bản đồ điểm ngập lập từ phản ánh qua tổng đài 1022", "Phản ánh của người dân lên bản đồ.")).toEqual([ids.floods]);
  expect(await similarTo("Ứng dụng phần mềm quản lý hồ sơ một cửa tại bộ phận tiếp nhận", "Hồ sơ một cửa được quản lý bằng phần mềm.")).toEqual([ids.oneStop]);
  expect(await similarTo("phan loai rac tai nguon doi qua", "")).toEqual([ids.waste]);
});

test("nothing is called similar where nothing is, nor for a text without words", async () => {
  expect(await similarTo("Trồng cây xanh trên mái nhà trường học", "Học sinh chăm vườn trên mái.")).toEqual([]);
  expect(await similarTo("", "")).toEqual([]);
  expect(await similarTo("' | ) & <->", "\\ :* !")).toEqual([]);
});

const titlesFor = async (viewer: Actor, id: number) => {
  const file = await findInitiativeFacts({ db: world.db, id });
  if (!file) throw new Error("no file");
  const { published: cards, unpublished } = await readSimilar({ db: world.db, viewer, file });
  return { published: cards.map((card) => card.title), unpublished: unpublished.map((row) => row.title) };
};

test("files not public are shown by title to those who may see them; a draft is nobody's likeness, one's own file never", async () => {
  const title = "Bản đồ điểm ngập từ tin báo của xe buýt";
  const sent = await makeDossier({ world, status: "received", title });
  await makeDossier({ world, status: "draft", title: "Bản đồ điểm ngập từ camera" });
  const mine = await makeDossier({ world, status: "received", title: "Bản đồ điểm ngập từ phản ánh của tài xế xe buýt" });
  await world.db.updateTable("initiative").set({ ownerId: world.stranger.accountId }).where("id", "=", mine).execute();
  await world.db
    .updateTable("initiativeAuthor")
    .set({ accountId: world.stranger.accountId })
    .where("initiativeId", "=", mine)
    .where("position", "=", 1)
    .execute();
  await world.db.updateTable("initiativeAuthor").set({ accountId: null }).where("initiativeId", "=", mine).where("position", "=", 2).execute();
  await write(sent, "Tài xế báo điểm ngập, bản đồ hiện lên.");
  expect(await titlesFor(world.secretary, mine)).toEqual({ published: [published.floods[0]], unpublished: [title] });
  expect(await titlesFor(world.stranger, mine)).toEqual({ published: [published.floods[0]], unpublished: [] });
});
