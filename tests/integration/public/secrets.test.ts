import { beforeAll, expect, test } from "vitest";
import { loader as home } from "#app/routes/home.tsx";
import { loader as api } from "#app/routes/public/api-initiatives.ts";
import { loader as campaign } from "#app/routes/public/campaign.tsx";
import { loader as feed } from "#app/routes/public/feed.ts";
import { loader as initiative } from "#app/routes/public/initiative.tsx";
import { loader as search } from "#app/routes/public/search.tsx";
import { loader as sitemap } from "#app/routes/public/sitemap.ts";
import { loader as unit } from "#app/routes/public/unit.tsx";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { publicArgs, publish, sent } from "./published.ts";

const database = testDatabase();
let world: World;
const open = "SK-2026-0001";
/** Planted where no public channel may look. */
const secrets = ["Zafirlex", "Trần Văn Đồng Hành", "dong.hanh@bi-mat.vn", "Ẩn số bảy", "SK-2026-0707", "Xét lại từ đầu", "SK-2026-0808", "Phiếu kín bốn điểm"];

beforeAll(async () => {
  world = await makeWorld(database.db);
  const id = await publish(world, { code: open, title: "Đặt lịch nộp hồ sơ qua mạng", confidential: "Zafirlex" });
  await database.db.updateTable("initiativeAuthor").set({ email: "dong.hanh@bi-mat.vn" }).where("initiativeId", "=", id).where("position", "=", 2).execute();
  await database.db
    .insertInto("initiativeLink")
    .values({ initiativeId: id, activityId: await addActivity(), reason: "Phiếu kín bốn điểm" })
    .execute();
  // Approved, not yet released; and released with another result.
  const embargoed = await makeDossier({ world, status: "approved", title: "Ẩn số bảy", code: "SK-2026-0707" });
  await makeDossier({ world, status: "needs_work", published: true, title: "Xét lại từ đầu", code: "SK-2026-0808" });
  // An index that lags behind still holds it.
  await postgresIndex({ db: database.db }).put([
    {
      id: embargoed,
      code: "SK-2026-0707",
      title: "Ẩn số bảy: đặt lịch",
      summary: "",
      body: [],
      authors: [],
      unit: { id: world.unitId, names: [] },
      field: { slug: "khac", name: "Lĩnh vực khác" },
      year: 2026,
      kind: "initiative",
      feasibility: "apply_now",
      stage: null,
      hasAward: false,
      appliedUnits: 0,
      replicatedUnits: 0,
      publishedAt: new Date(),
    },
  ]);
});

async function addActivity(): Promise<number> {
  const { id } = await database.db
    .insertInto("activity")
    .values({ campaignId: world.campaignId, level: "grassroots", code: "N1", position: 1, text: "Nhận sáng kiến." })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

const channels: [string, () => Promise<string>][] = [
  ["home", async () => sent(await home(publicArgs(database.db, "/")))],
  ["list", async () => sent(await search(publicArgs(database.db, "/sang-kien")))],
  ["search", async () => sent(await search(publicArgs(database.db, "/sang-kien?q=dat+lich")))],
  ["page", async () => sent(await initiative(publicArgs(database.db, `/sang-kien/${open}`, { code: open })))],
  ["API", async () => sent(await api(publicArgs(database.db, "/api/v1/initiatives")))],
  ["feed", async () => sent(await feed(publicArgs(database.db, "/sang-kien.atom")))],
  ["sitemap", async () => sent(await sitemap(publicArgs(database.db, "/sitemap.xml")))],
  ["unit", async () => sent(await unit(publicArgs(database.db, `/don-vi/${world.unitId}`, { id: world.unitId })))],
];

test.each(channels)("the %s shows what is public and no planted secret", async (_, read) => {
  const text = await read();
  expect(text).toContain(open);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

test("the campaign counts only what is public", async () => {
  const text = await sent(await campaign(publicArgs(database.db, "/dot-thi-dua/dot-thu-nghiem", { slug: "dot-thu-nghiem" })));
  expect(JSON.parse(text)).toMatchObject({ initiatives: { published: 1, applied: 0 }, activities: [{ code: "N1", published: 1, applied: 0 }] });
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

test.each(["Zafirlex", "Tran Van Dong Hanh", "Ẩn số bảy", "SK-2026-0707", "Xét lại từ đầu", "SK-2026-0808"])(
  "searching for “%s” finds nothing",
  async (query) => {
    for (const answer of [
      search(publicArgs(database.db, `/sang-kien?q=${encodeURIComponent(query)}`)),
      api(publicArgs(database.db, `/api/v1/initiatives?q=${encodeURIComponent(query)}`)),
    ]) {
      expect(JSON.parse(await sent(await answer))).toMatchObject({ total: 0 });
    }
  },
);

test.each(["SK-2026-0707", "SK-2026-0808", "SK-2026-9999", "", "\u0000"])("the page of %s is not found, like any unknown code", async (code) => {
  const answer = await initiative(publicArgs(database.db, `/sang-kien/${code}`, { code })).catch((thrown: unknown) => thrown);
  expect(answer).toBeInstanceOf(Response);
  expect([(answer as Response).status, await (answer as Response).text()]).toEqual([404, ""]);
});

test("authors: one named with consent, one counted", async () => {
  const page = JSON.parse(await sent(await initiative(publicArgs(database.db, `/sang-kien/${open}`, { code: open })))) as object;
  expect(page).toMatchObject({ authors: [{ position: 1, fullName: "Nguyễn Thị Tác Giả", unitName: "Đoàn Sở Thử nghiệm" }], unnamedAuthors: 1 });
});

test("a wrong parameter of the API is answered with one sentence", async () => {
  const answer = await api(publicArgs(database.db, "/api/v1/initiatives?year=26"));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error: { parameter: "year", message: "Tham số year phải là năm có bốn chữ số như 2026, chỉ ghi một lần." } });
});

test("the shape of the API is kept", async () => {
  const answer = await api(publicArgs(database.db, "/api/v1/initiatives?q=dat%20lich"));
  const { facets, ...rest } = (await answer.json()) as Record<string, unknown>;
  expect(Object.keys(facets as object)).toEqual(["field", "unit", "year", "kind", "feasibility", "stage", "award"]);
  expect(rest).toEqual({
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.vi", attribution: "Nguồn: Sáng kiến trẻ" },
    total: 1,
    isEstimate: false,
    correction: null,
    lowConfidence: false,
    page: 1,
    pageSize: 20,
    pages: 1,
    items: [
      {
        code: open,
        url: `https://sangkien.test/sang-kien/${open}`,
        title: "Đặt lịch nộp hồ sơ qua mạng",
        kind: { code: "initiative", label: "Sáng kiến" },
        summary: "Rút ngắn thời gian trả kết quả.",
        field: { slug: "chuyen-doi-so-thu", name: "Chuyển đổi số" },
        unit: { id: "doan-so-thu-nghiem", name: "Đoàn Sở Thử nghiệm" },
        year: 2026,
        feasibility: { code: "apply_now", label: "Khả thi – áp dụng ngay" },
        applyingUnits: 0,
        purpose: null,
        economicEffect: null,
        yearlySavingVnd: null,
        savingVerifiedByFinance: null,
        socialEffect: null,
        replicationScope: null,
        firstAppliedOn: "2026-02-01",
        appliedPlace: null,
        publishedAt: "2026-05-20T02:00:00.000Z",
      },
    ],
  });
});
