import { beforeAll, expect, test } from "vitest";
import { readHonoursAddress } from "#app/domain/commendation/honours-address.ts";
import { commendationSchema } from "#app/domain/commendation/record-schema.ts";
import { recordCommendation } from "#app/operations/commendation/record-commendation.ts";
import { readPublicCommendation } from "#app/pages/public/commendation.ts";
import { readHonours } from "#app/pages/public/honours.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let hiddenId: number;

async function record(decisionNumber: string, recipients: object[], changed: object = {}): Promise<number> {
  const input = {
    ...{ awardSlug: "khen-thu", decisionNumber, signedOn: { day: "19", month: "5", year: "2026" }, issuer: "Đoàn Khối", signer: "Trần Văn Ký" },
    ...{ signerTitle: "Bí thư", occasion: "ad_hoc", citation: "Về việc khen thưởng", isPublic: "yes", recipients, ...changed },
  };
  const result = await recordCommendation({ db: database.db, actor: world.board, record: commendationSchema.parse(input), now: testNow });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.id;
}

beforeAll(async () => {
  world = await makeWorld(database.db);
  await database.db.insertInto("award").values({ slug: "khen-thu", name: "Thư khen thử", giver: "Đoàn Khối", level: "bloc", recipientKind: "both" }).execute();
  await record("53-BC/ĐTN", [{ kind: "individual", name: "Đặng Thị Thúy", unitId: world.unitId, consent: true }]);
  const hidden = { kind: "individual", name: "Huỳnh Văn Kín", unitId: world.otherUnitId, achievement: "Đồng chí Huỳnh Văn Kín viết phần mềm." };
  hiddenId = await record("77-QĐ/ĐTN", [hidden, { kind: "collective", unitId: world.unitId }]);
  await record("99-QĐ/ĐTN", [{ kind: "individual", name: "Lâm Nội Bộ", consent: true }], { isPublic: "no" });
  await record("12-QĐ/ĐTN", [{ kind: "author_group", name: "Nhóm “Một cửa”", consent: true }], { signedOn: { day: "1", month: "9", year: "2025" } });
});

const search = (address: string) => readHonours({ db: database.db, criteria: readHonoursAddress(new URLSearchParams(address)) });
const numbers = async (address: string) => (await search(address)).honours.map(({ decisionNumber }) => decisionNumber);

test("the newest first, without what is not public, in two queries", async () => {
  database.takeQueries();
  expect(await numbers("")).toEqual(["77-QĐ/ĐTN", "53-BC/ĐTN", "12-QĐ/ĐTN"]);
  expect(database.takeQueries()).toHaveLength(2);
});

test.each(["53-BC/ĐTN", "53 bc dtn", "53/BC-DTN", "53–BC/ÐTN", "53-bc", "53BCĐTN"])("the decision is found by “%s”", async (spelling) => {
  expect(await numbers(new URLSearchParams({ q: spelling }).toString())).toEqual(["53-BC/ĐTN"]);
});

test.each(["Đặng Thị Thúy", "dang thi thuy", "Thuy Dang", "THÚY", "dang thuy"])("the person is found by “%s”", async (typed) => {
  expect(await numbers(new URLSearchParams({ q: typed }).toString())).toEqual(["53-BC/ĐTN"]);
});

test.each(["Đặng Kín", "hang", "%", "_", "99-QĐ/ĐTN", "Lâm Nội Bộ"])("nothing is found by “%s”", async (typed) => {
  expect(await numbers(new URLSearchParams({ q: typed }).toString())).toEqual([]);
});

test("a word inside quotation marks is a word", async () => {
  expect(await numbers("q=mot+cua")).toEqual(["12-QĐ/ĐTN"]);
});

test("year and level narrow", async () => {
  expect(await numbers("nam=2025")).toEqual(["12-QĐ/ĐTN"]);
  expect(await numbers("nam=2026&cap=thanh-pho")).toEqual([]);
  expect((await search("nam=2025")).years).toEqual([2026, 2025]);
});

test("a person without consent is counted, but neither named, placed, described nor found", async () => {
  const page = await readPublicCommendation({ db: database.db, id: hiddenId });
  const list = await search("");
  expect(page?.recipients.map(({ name, unitName, achievement }) => [name, unitName, achievement])).toEqual([
    [null, "", ""],
    ["Đoàn Sở Thử nghiệm", "Đoàn Sở Thử nghiệm", ""],
  ]);
  expect(list.honours[0]).toMatchObject({ names: ["Đoàn Sở Thử nghiệm"], others: 1 });
  expect(JSON.stringify([page, list])).not.toContain("Kín");
  expect(await numbers("q=Huynh")).toEqual([]);
});
