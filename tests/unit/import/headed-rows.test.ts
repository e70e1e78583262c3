import { expect, test } from "vitest";
import { peopleColumnTitles } from "#app/copy/import.ts";
import { maximumRows, readHeadedRows, type Cell } from "#app/domain/import/cells.ts";
import { requiredPeopleColumns } from "#app/domain/import/people.ts";

const read = (sheet: Cell[][]) => readHeadedRows({ sheet, titles: peopleColumnTitles, required: requiredPeopleColumns });

test("titles are found whatever their letters and order; blank rows are passed over and rows keep their numbers", () => {
  const sheet: Cell[][] = [
    [null, null, null],
    ["thư  điện tử *", "HỌ VÀ TÊN", "Ghi chú"],
    ["lan@tphcm.gov.vn", "Trần Thị Lan", "mới"],
    [null, "  ", null],
    ["minh@tphcm.gov.vn", "Lê Minh", null],
  ];
  expect(read(sheet)).toEqual({
    ok: true,
    rows: [
      { row: 3, cells: { email: "lan@tphcm.gov.vn", fullName: "Trần Thị Lan" } },
      { row: 5, cells: { email: "minh@tphcm.gov.vn", fullName: "Lê Minh" } },
    ],
    unknown: ["Ghi chú"],
  });
});

test("decomposed Vietnamese letters in a title are the same title", () => {
  const sheet: Cell[][] = [
    ["Họ và tên".normalize("NFD"), "Thư điện tử".normalize("NFD")],
    ["Lan", "lan@tphcm.gov.vn"],
  ];
  expect(read(sheet)).toMatchObject({ ok: true, rows: [{ row: 2 }] });
});

test("what is no list is refused with the reason", () => {
  expect(read([])).toEqual({ ok: false, reason: "sheet_empty" });
  expect(read([["Họ và tên", "Thư điện tử"]])).toEqual({ ok: false, reason: "sheet_empty" });
  expect(read([["Họ tên"], ["Lan"]])).toEqual({ ok: false, reason: "columns_missing", missing: ["Họ và tên", "Thư điện tử"] });
  const row: Cell[] = ["Lan", "lan@tphcm.gov.vn"];
  const many = [["Họ và tên", "Thư điện tử"], ...Array.from({ length: maximumRows + 1 }, () => row)];
  expect(read(many)).toEqual({ ok: false, reason: "too_many_rows" });
  expect(read(many.slice(0, -1))).toMatchObject({ ok: true });
});
