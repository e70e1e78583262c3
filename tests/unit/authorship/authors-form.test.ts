import { parseWithZod } from "@conform-to/zod/v4";
import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { dossierErrors } from "#app/copy/errors/dossier.ts";
import { authorsSchema } from "#app/domain/initiative/authors-schema.ts";
import { shareFormEvenly } from "#app/domain/initiative/even-form.ts";
import { parseShare, shareText, sumOfShares } from "#app/domain/initiative/shares.ts";
import { sharesEvenly } from "#app/domain/initiative/shares-evenly.ts";

/** Reads the form as the action does: the value, or the codes by field, each of which must have its sentence. */
function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const submission = parseWithZod(form, { schema: authorsSchema });
  if (submission.status === "success") return submission.value;
  const refused = Object.fromEntries(Object.entries(submission.error ?? {}).map(([name, codes]) => [name, codes?.[0]]));
  for (const code of Object.values(refused)) expect(Object.keys(dossierErrors)).toContain(code);
  return { refused };
}

const owner = { revision: "0", "own.unitId": "doan-so-noi-vu", "own.share": "60" };
const khoi = { "coAuthors[0].fullName": "Trần Minh Khôi", "coAuthors[0].email": "Khoi@DonVi.gov.vn", "coAuthors[0].share": "40" };
const empty = { workplace: "", jobTitle: "", birthDate: null, qualification: "" };

test("authors are read with shares in hundredths and no consent unless it was ticked", () => {
  expect(read({ ...owner, ...khoi })).toEqual({
    revision: 0,
    own: { ...empty, unitId: "doan-so-noi-vu", share: 6000 },
    publishOwnName: false,
    coAuthors: [{ ...empty, authorId: null, fullName: "Trần Minh Khôi", email: "khoi@donvi.gov.vn", unitId: null, share: 4000 }],
  });
  expect(read({ ...owner, ...khoi, publishOwnName: "on" })).toMatchObject({ publishOwnName: true });
});

test("a stored author is known by number; workplace, birth date and qualification are read as people type them", () => {
  const typed = {
    "coAuthors[0].authorId": "12",
    "coAuthors[0].workplace": "  Trường Đại học Bách khoa ",
    "coAuthors[0].birthDate.day": "7",
    "coAuthors[0].birthDate.month": "3",
    "coAuthors[0].birthDate.year": "1996",
    "coAuthors[0].qualification": "Thạc sĩ",
  };
  expect(read({ ...owner, ...khoi, ...typed })).toMatchObject({
    coAuthors: [{ authorId: 12, workplace: "Trường Đại học Bách khoa", birthDate: "1996-03-07", qualification: "Thạc sĩ" }],
  });
  expect(read({ ...owner, ...khoi, "coAuthors[0].authorId": "12; drop table" })).toMatchObject({ coAuthors: [{ authorId: null }] });
});

test("authors are refused where the shares are not the whole, a share is not one, or a person stands twice", () => {
  expect(read({ ...owner, ...khoi, "own.share": "59,99" })).toEqual({ refused: { "own.share": "shares_not_whole" } });
  expect(read({ ...owner, ...khoi, "coAuthors[0].share": "33,333", "coAuthors[0].email": "khoi" })).toEqual({
    refused: { "coAuthors[0].share": "share_too_precise", "coAuthors[0].email": "author_email_wrong" },
  });
  const twice = { ...khoi, "coAuthors[0].share": "20", "coAuthors[1].fullName": "Khôi", "coAuthors[1].email": "khoi@donvi.gov.vn", "coAuthors[1].share": "20" };
  expect(read({ ...owner, ...twice })).toEqual({ refused: { "coAuthors[1].email": "author_twice" } });
  expect(read({})).toEqual({ refused: { revision: "draft_stale", "own.share": "share_missing" } });
});

test("sharing evenly gives the whole, whatever the number of authors, and no two shares differ by more than a hundredth", () => {
  expect(sharesEvenly(3)).toEqual([3334, 3333, 3333]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (count) => {
      const shares = sharesEvenly(count);
      expect(sumOfShares(shares)).toBe(10_000);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      expect(shares.map((share) => parseShare(shareText(share)))).toEqual(shares.map((value) => ({ ok: true, value })));
    }),
  );
});

test("sharing evenly keeps everything else as it was typed, also what is wrong", () => {
  const typed = { revision: "4", own: { share: "abc", unitId: "x" }, coAuthors: [{ fullName: "Khôi", email: "khoi@" }, { share: "90" }] };
  expect(shareFormEvenly(typed)).toEqual({
    revision: "4",
    own: { share: "33,34", unitId: "x" },
    coAuthors: [{ fullName: "Khôi", email: "khoi@", share: "33,33" }, { share: "33,33" }],
  });
  expect(shareFormEvenly({})).toEqual({ own: { share: "100" }, coAuthors: [] });
});
