import { beforeAll, expect, test } from "vitest";
import type { AppLoadContext } from "@remix-run/node";
import { readApiInitiatives } from "#app/pages/public/api-initiatives.ts";
import { readFeed } from "#app/pages/public/feed.ts";
import { readSearchResults } from "#app/pages/public/search-results.ts";
import { readApiQuery } from "#app/domain/search/api-query.ts";
import { readListAddress } from "#app/domain/search/list-address.ts";
import { loader as feed } from "#app/routes/public/feed.ts";
import { loader as openSearch } from "#app/routes/public/opensearch.ts";
import { loader as page } from "#app/routes/public/search.tsx";
import { testDatabase } from "#tests/support/database.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { publicArgs, publish, sent } from "./published.ts";

const database = testDatabase();
let world: World;

const search = (address: string) => readSearchResults({ db: database.db, criteria: readListAddress(new URLSearchParams(address)) });

async function commend(initiativeId: number, status: "issued" | "revoked"): Promise<void> {
  const award = { slug: "giay-khen-thu", name: "Giấy khen thử", giver: "Đoàn Khối", level: "bloc", recipientKind: "both" } as const;
  await database.db
    .insertInto("award")
    .values(award)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const decision = { decisionNumber: `${initiativeId}-QĐ/ĐTN`, decisionKey: `${initiativeId}qddtn`, signedOn: "2026-05-19", issuer: "Đoàn Khối" };
  const revocation = status === "revoked" ? { revokedAt: testNow, revokingDecision: "99-QĐ/ĐTN", revokeReason: "Trùng nội dung" } : {};
  const { id } = await database.db
    .insertInto("commendation")
    .values({
      ...decision,
      ...revocation,
      awardSlug: "giay-khen-thu",
      awardName: "Giấy khen thử",
      level: "bloc",
      signer: "Trần Văn Ký",
      signerTitle: "Bí thư",
      occasion: "campaign",
      citation: "Về việc tặng Giấy khen",
      status,
      recordedBy: world.board.accountId,
      recordedAt: testNow,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await database.db.insertInto("commendationGround").values({ commendationId: id, initiativeId }).execute();
}

beforeAll(async () => {
  world = await makeWorld(database.db);
  await publish(world, { title: "Số hóa hồ sơ một cửa", code: "SK-2026-0001", publishedAt: new Date("2026-05-01T00:00:00Z") });
  const praised = await publish(world, { title: "Hồ sơ một cửa qua điện thoại", code: "SK-2026-0002", publishedAt: new Date("2026-05-02T00:00:00Z") });
  const revoked = await publish(world, { title: "Trồng cây quanh trụ sở", code: "SK-2026-0003", publishedAt: new Date("2026-05-03T00:00:00Z") });
  await commend(praised, "issued");
  await commend(revoked, "revoked");
});

test("facets tell in words what the list can be narrowed by", async () => {
  const { facets, total, fieldsToBrowse } = await search("q=một+cửa");
  expect(total).toBe(2);
  expect(facets.field).toEqual([{ value: "chuyen-doi-so-thu", label: "Chuyển đổi số", count: 2 }]);
  expect(facets.unit).toEqual([{ value: "doan-so-thu-nghiem", label: "Đoàn Sở Thử nghiệm", count: 2 }]);
  expect(facets.year).toEqual([{ value: "2026", label: "2026", count: 2 }]);
  expect(facets.kind).toEqual([{ value: "initiative", label: "Sáng kiến", count: 2 }]);
  expect(fieldsToBrowse).toEqual([]);
});

test("what is chosen stands among the facets even where nothing has it", async () => {
  const { facets, total, fieldsToBrowse } = await search("q=một+cửa&don-vi=doan-so-lang-gieng&nam=2019");
  expect(total).toBe(0);
  expect(facets.unit).toContainEqual({ value: "doan-so-lang-gieng", label: "Đoàn Sở Láng giềng", count: 0 });
  expect(facets.year).toContainEqual({ value: "2019", label: "2019", count: 0 });
  expect(fieldsToBrowse).toEqual([{ slug: "chuyen-doi-so-thu", name: "Chuyển đổi số" }]);
});

test("a card says that it was commended, unless the commendation was revoked", async () => {
  const { found } = await search("");
  expect(found.map(({ code, hasAward }) => [code, hasAward])).toEqual([
    ["SK-2026-0003", false],
    ["SK-2026-0002", true],
    ["SK-2026-0001", false],
  ]);
});

test("the feed of a search names it and has what it finds, the newest first", async () => {
  const read = (address: string) => readFeed({ db: database.db, criteria: readListAddress(new URLSearchParams(address)) });
  const { title, cards } = await read("q=một+cửa&linh-vuc=chuyen-doi-so-thu&sap-xep=ten");
  expect(title).toBe("Sáng kiến trẻ – từ khóa “một cửa”, lĩnh vực: Chuyển đổi số");
  expect(cards.map(({ code }) => code)).toEqual(["SK-2026-0002", "SK-2026-0001"]);
  expect((await read("")).title).toBe(null);
  expect((await read("q=xyzzyq+qqwwee")).cards).toEqual([]);
});

test("the page leads to its feed, and the feed back to the page", async () => {
  const text = await sent(await page(publicArgs(database.db, "/sang-kien?q=một+cửa&trang=1")));
  expect(JSON.parse(text)).toMatchObject({ feed: "/sang-kien.atom?q=m%E1%BB%99t+c%E1%BB%ADa", total: 2 });
  const atom = await sent(await feed(publicArgs(database.db, "/sang-kien.atom?q=một+cửa")));
  expect(atom).toContain('<link rel="alternate" type="text/html" href="https://sangkien.test/sang-kien?q=m%E1%BB%99t+c%E1%BB%ADa"/>');
});

test("browsers may add the site to their search", async () => {
  const answer = openSearch(publicArgs(database.db, "/opensearch.xml"));
  expect(answer.headers.get("Content-Type")).toBe("application/opensearchdescription+xml; charset=utf-8");
  expect(await answer.text()).toContain('template="https://sangkien.test/sang-kien?q={searchTerms}"');
});

test("programs get the facets, and are told how sure the answer is", async () => {
  const query = readApiQuery(new URLSearchParams({ q: "một cửa", kind: "initiative", order: "newest" }));
  if (!query.ok) throw new Error("this is a query");
  const answer = await readApiInitiatives({ db: database.db, origin: "https://sangkien.test", criteria: query.criteria });
  expect(answer).toMatchObject({ isEstimate: false, correction: null, lowConfidence: false });
  expect(answer.facets.kind).toEqual([{ value: "initiative", label: "Sáng kiến", count: 2 }]);
  expect(answer.items.map(({ code }) => code)).toEqual(["SK-2026-0002", "SK-2026-0001"]);
});

test.each([
  ["test", true],
  ["production", false],
] as const)("in %s, reasons are told: %s", async (mode, told) => {
  const { request, params, context } = publicArgs(database.db, "/sang-kien?q=một+cửa&explain=1");
  const asked = { ...context, env: { ...context.env, mode } } as AppLoadContext;
  const { found } = JSON.parse(await sent(await page({ request, params, context: asked }))) as { found: { reasons: unknown[] }[] };
  expect(found.map(({ reasons }) => reasons.length > 0)).toEqual([told, told]);
});
