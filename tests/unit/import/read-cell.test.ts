import { describe, expect, test } from "vitest";
import { readDay, readEmail, readShare } from "#app/domain/import/read-cell.ts";
import type { Cell } from "#app/domain/import/cells.ts";

const today = "2026-05-20";

describe("a day", () => {
  const rows: [string, Cell, string | null][] = [
    ["a date cell", { day: "1996-02-29" }, "1996-02-29"],
    ["text", "27/03/1996", "1996-03-27"],
    ["text with other marks", " 7-3-1996 ", "1996-03-07"],
    ["nothing", null, null],
    ["spaces", "  ", null],
    ["today", "20/05/2026", "2026-05-20"],
  ];
  test.each(rows)("%s", (_, cell, value) => expect(readDay(cell, { today })).toEqual({ ok: true, value }));

  const wrong: [string, Cell, string][] = [
    ["no such day", "31/02/1996", "day_wrong"],
    ["American order", "12/31/1996", "day_wrong"],
    ["year in two digits", "27/03/96", "day_wrong"],
    ["a year alone", 1996, "day_wrong"],
    ["days since 1900", 35151, "day_wrong"],
    ["a formula's text", "=TODAY()", "day_wrong"],
    ["words", "hôm qua", "day_wrong"],
    ["a date cell of the last century but one", { day: "1899-12-31" }, "day_wrong"],
    ["tomorrow", "21/05/2026", "day_in_future"],
    ["a date cell in the future", { day: "2096-02-29" }, "day_in_future"],
  ];
  test.each(wrong)("%s is refused", (_, cell, code) => expect(readDay(cell, { today })).toEqual({ ok: false, code }));
});

describe("a share", () => {
  const rows: [Cell, number][] = [
    [60, 6000],
    ["60", 6000],
    ["60%", 6000],
    ["60 %", 6000],
    // A percent cell holds a fraction.
    [0.6, 6000],
    [1, 10_000],
    [100, 10_000],
    [33.33, 3333],
    ["33,33", 3333],
    [0.3333, 3333],
  ];
  test.each(rows)("%j is %i hundredths", (cell, value) => expect(readShare(cell)).toEqual({ ok: true, value }));

  const wrong: [Cell, string][] = [
    [null, "share_missing"],
    ["sáu mươi", "share_not_a_number"],
    ["=60", "share_not_a_number"],
    [33.333, "share_too_precise"],
    [0, "share_out_of_range"],
    [-5, "share_out_of_range"],
    [101, "share_out_of_range"],
    [{ day: "2026-05-20" }, "share_not_a_number"],
  ];
  test.each(wrong)("%j is refused", (cell, reason) => expect(readShare(cell)).toEqual({ ok: false, reason }));
});

test("addresses are compared in small letters; a formula is none", () => {
  expect(readEmail(" Lan.TRAN@tphcm.gov.vn ")).toEqual({ ok: true, value: "lan.tran@tphcm.gov.vn" });
  expect(readEmail('=HYPERLINK("http://x.vn")')).toEqual({ ok: false, code: "email_wrong" });
  expect(readEmail(null)).toEqual({ ok: true, value: null });
});
