import fc from "#tests/support/fast-check.ts";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { readUnitQueue } from "#app/pages/unit/queue.ts";
import { tokenise } from "#search/vietnamese/tokens.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

/** The words under which the database files each text for the staff search. */
async function filed(texts: readonly string[]): Promise<string[][]> {
  const { rows } = await sql<{ words: string[] }>`
    select tsvector_to_array(staff_words(text)) as words from jsonb_array_elements_text(${texts}::jsonb) with ordinality as given(text, place) order by place`.execute(
    database.db,
  );
  return rows.map(({ words }) => words.toSorted());
}

/** The words under which the staff search asks for a text. */
const asked = (text: string): string[] => [...new Set(tokenise(text.normalize("NFC")).map(({ key }) => key))].toSorted();

const texts: [text: string, words: string[]][] = [
  ["Đặt lịch hẹn", ["dat", "hen", "lich"]],
  ["ĐẶT LỊCH HẸN".normalize("NFD"), ["dat", "hen", "lich"]],
  ["kỹ thuật, kĩ thuật", ["ki", "thuat"]],
  ["Lý, Lí; Mỹ, Mĩ; quý, quí; Hy, Hi; Ty, Ti; Sỹ, Sĩ", ["hi", "li", "mi", "qui", "si", "ti"]],
  ["thúy, ngày, y tế, thủy lợi, Huy", ["huy", "loi", "ngay", "te", "thuy", "y"]],
  ["hòa hoà", ["hoa"]],
  ["123/QĐ-UBND ngày 05/6/2026", ["05", "123", "2026", "6", "ngay", "qd", "ubnd"]],
  ["dữ liệu_mở; chuyển-đổi số", ["chuyen", "doi", "du", "lieu", "mo", "so"]],
  ["“Ngày thứ bảy” (tình nguyện)…", ["bay", "ngay", "nguyen", "thu", "tinh"]],
  ["a".repeat(50), ["a".repeat(40)]],
  ["' | x & ! <-> :*", ["x"]],
  ["", []],
  [" … ", []],
];

test.each(texts)("%s", async (text, words) => {
  expect([await filed([text]), asked(text)]).toEqual([[words], words]);
});

test("whatever is written in Vietnamese is filed under the words by which it is asked for", async () => {
  const letters = fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯYQ0123456789");
  const tones = fc.constantFrom("", "", "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");
  const syllable = fc.array(fc.tuple(letters, tones), { minLength: 1, maxLength: 9 }).map((parts) => parts.flat().join(""));
  const gap = fc.constantFrom(
    " ",
    " ",
    "\u00a0",
    "\n",
    "\t",
    ", ",
    ". ",
    "-",
    "–",
    "/",
    "_",
    ":",
    "“",
    "”",
    "(",
    ")",
    "'",
    "&",
    "|",
    "!",
    "*",
    "%",
    "\\",
    "😀",
  );
  const text = fc
    .tuple(fc.array(fc.tuple(syllable, gap), { maxLength: 6 }), fc.constantFrom("NFC" as const, "NFD" as const))
    .map(([parts, form]) => parts.flat().join("").normalize(form));
  const batch = fc.array(text, { minLength: 20, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(batch, async (given) => {
      expect(await filed(given)).toEqual(given.map(asked));
    }),
    { numRuns: 40 },
  );
});

test("signs that the two take for different words are found all the same, and signs alone find nothing", async () => {
  const id = await makeDossier({ world, status: "awaiting_unit", title: "Vườn 50 m² trên mái, ½ ngày công, hồ\u00adsơ ⓐ" });
  const found = async (words: string) => {
    const queue = await readUnitQueue({ db: database.db, actor: world.officer, filter: { part: "all", words }, page: 1, now: testNow });
    return queue.awaiting.map((file) => file.id);
  };
  for (const typed of ["50 m²", "½ ngày", "hồ\u00adsơ", "ho so", "ⓐ", "vườn ⓐ"]) expect([typed, await found(typed)]).toEqual([typed, [id]]);
  for (const typed of ["…", "' | &", "m³ vườn khác"]) expect([typed, await found(typed)]).toEqual([typed, []]);
});

test("an owner who changes their name is found by the new one, and no more by the old", async () => {
  const id = await makeDossier({ world, status: "awaiting_unit", title: "Sổ tay trực tuyến" });
  const named = async () => {
    const { rows } = await sql<{ names: string[] }>`
      select tsvector_to_array(names) as names from staff_search_entry where initiative_id = ${id}`.execute(database.db);
    return rows[0]?.names ?? [];
  };
  await database.db.updateTable("account").set({ fullName: "Lâm Ngọc Thạch Thảo" }).where("id", "=", world.author.accountId).execute();
  expect(await named()).toEqual(expect.arrayContaining(["lam", "ngoc", "thach", "thao"]));
  await database.db.updateTable("account").set({ fullName: "Lâm Khánh Vân" }).where("id", "=", world.author.accountId).execute();
  expect(await named()).not.toContain("thach");
});
