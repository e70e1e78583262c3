import { expect, test } from "vitest";
import { authorDifferences } from "#app/domain/initiative/author-differences.ts";
import { isAskedNow, isToAskAnew } from "#app/domain/initiative/author-letters.ts";
import { authorRefusals, namesSamePeople } from "#app/domain/initiative/author-refusals.ts";
import { authorStanding } from "#app/domain/initiative/author-standing.ts";
import type { AuthorsForm } from "#app/domain/initiative/authors-schema.ts";
import { mergeAuthors, type AuthorRecord } from "#app/domain/initiative/merge-authors.ts";

const monday = new Date("2026-11-16T02:00:00Z");
const now = new Date("2026-11-22T02:00:00Z");
const record = (id: number, fullName: string, share: number, more: Partial<AuthorRecord> = {}): AuthorRecord => ({
  id,
  accountId: null,
  email: `${id}@x.vn`,
  fullName,
  unitId: "so-a",
  unitName: "Sở A",
  jobTitle: null,
  birthDate: null,
  qualification: null,
  share,
  position: id,
  invitedAt: monday,
  acceptedAt: monday,
  confirmedAt: monday,
  nameConsentAt: null,
  ...more,
});
const lan = record(1, "Lê Thị Lan", 5000, { accountId: 11, email: "lan@x.vn" });
const minh = record(2, "Trần Minh", 3000, { accountId: 12, email: "Minh@x.vn", nameConsentAt: monday });
const hoa = record(3, "Vũ Hoa", 2000, { email: "hoa@x.vn", acceptedAt: null, confirmedAt: null });
const before = [lan, minh, hoa];

const place = { unitId: "so-a", workplace: "", jobTitle: "", birthDate: null, qualification: "" };
const row = (of: AuthorRecord, share: number) => ({ ...place, authorId: of.id, fullName: of.fullName, email: of.email?.toLowerCase() ?? null, share });
const form = (ownShare: number, coAuthors: AuthorsForm["coAuthors"]): AuthorsForm => ({
  revision: 1,
  own: { ...place, share: ownShare },
  publishOwnName: false,
  coAuthors,
});
const contact = { accountId: 11, email: "lan@x.vn", fullName: "Lê Thị Lan" };
const merge = (typed: AuthorsForm, editorId = 11) =>
  mergeAuthors({ before, form: typed, contact, editorId, accounts: new Map([["moi@x.vn", 20]]), unitNames: new Map([["so-a", "Sở A"]]), now });

test("the same list again changes nothing and asks nobody", () => {
  const after = merge(form(5000, [row(minh, 3000), row(hoa, 2000)]));
  expect(after.map(({ email, ...author }) => ({ ...author, email: email?.toLowerCase() }))).toEqual(
    before.map(({ email, ...author }) => ({ ...author, email: email?.toLowerCase() })),
  );
  expect(authorDifferences({ before, after })).toEqual([]);
  expect(after.some((author) => isAskedNow({ author, now }) || isToAskAnew({ before, author }))).toBe(false);
});

test("a changed share takes the confirmation of its owner, never acceptance or consent; whoever changes their own has confirmed it", () => {
  const byContact = merge(form(4000, [row(minh, 4000), row(hoa, 2000)]));
  expect(byContact[0]).toMatchObject({ share: 4000, confirmedAt: now });
  expect(byContact[1]).toMatchObject({ share: 4000, acceptedAt: monday, confirmedAt: null, nameConsentAt: monday });
  expect(byContact.map((author) => isToAskAnew({ before, author }))).toEqual([false, true, false]);
  const byMinh = merge(form(4000, [row(minh, 4000), row(hoa, 2000)]), 12);
  expect(byMinh[0]).toMatchObject({ confirmedAt: null });
  expect(byMinh[1]).toMatchObject({ confirmedAt: now, nameConsentAt: null });
  expect(byMinh.map((author) => isToAskAnew({ before, author }))).toEqual([true, false, false]);
  expect(authorDifferences({ before, after: byMinh })).toEqual([
    { kind: "share", authorName: "Lê Thị Lan", shareBefore: 5000, shareAfter: 4000 },
    { kind: "share", authorName: "Trần Minh", shareBefore: 3000, shareAfter: 4000 },
  ]);
});

test("who does not name people changes no name and no address, whatever their form says", () => {
  const after = merge(
    form(5000, [
      { ...row(minh, 3000), fullName: "Tên Khác" },
      { ...row(hoa, 2000), email: "khac@x.vn" },
    ]),
    12,
  );
  expect(after.map(({ fullName }) => fullName)).toEqual(["Lê Thị Lan", "Trần Minh", "Vũ Hoa"]);
  expect(after.map(({ id }) => id)).toEqual([1, 2, 3]);
});

test("another address is another person: the old one goes, the new one is asked and owes nothing to the old one's word", () => {
  const after = merge(form(5000, [row(minh, 3000), { ...row(hoa, 2000), email: "moi@x.vn", fullName: "Đỗ Mới" }]));
  expect(after[2]).toMatchObject({ id: null, accountId: 20, invitedAt: now, acceptedAt: null, confirmedAt: null });
  expect(after.map((author) => isAskedNow({ author, now }))).toEqual([false, false, true]);
  expect(authorDifferences({ before, after })).toEqual([
    { kind: "added", authorName: "Đỗ Mới", shareAfter: 2000 },
    { kind: "removed", authorName: "Vũ Hoa", shareBefore: 2000 },
  ]);
});

test("who accepted is not exchanged under their acceptance; an address is needed; oneself, an unknown unit and one too many are refused", () => {
  const refusals = (coAuthors: AuthorsForm["coAuthors"], mayName = true, maximumAuthors = 5) =>
    authorRefusals({ form: form(5000, coAuthors), before, contact, unitNames: new Map([["so-a", "Sở A"]]), maximumAuthors, mayName });
  expect(refusals([row(minh, 3000), row(hoa, 2000)])).toEqual({});
  expect(refusals([{ ...row(minh, 3000), email: "khac@x.vn" }])).toEqual({ "coAuthors[0].email": "author_email_fixed" });
  expect(refusals([{ ...row(hoa, 2000), email: null, unitId: "so-la" }])).toEqual({
    "coAuthors[0].email": "author_email_missing",
    "coAuthors[0].unitId": "unit_unknown",
  });
  expect(refusals([{ ...row(hoa, 2000), email: "lan@x.vn" }])).toEqual({ "coAuthors[0].email": "author_is_owner" });
  expect(refusals([row(minh, 3000), row(hoa, 2000)], true, 2)).toEqual({ "own.share": "too_many_authors" });
  expect(refusals([{ ...row(hoa, 2000), email: null }], false)).toEqual({});
});

test("who accepted and has no address stays as they are, and nobody else accepts in their name", () => {
  const paper = record(4, "Tên Trên Giấy", 2000, { email: null });
  const refusals = (email: string | null) =>
    authorRefusals({
      form: form(8000, [{ ...row(paper, 2000), email }]),
      before: [lan, paper],
      contact,
      unitNames: new Map([["so-a", "Sở A"]]),
      maximumAuthors: 5,
      mayName: true,
    });
  expect([refusals(null), refusals("khac@x.vn")]).toEqual([{}, { "coAuthors[0].email": "author_email_fixed" }]);
});

test("the same people are all stored co-authors, each once", () => {
  const same = (...coAuthors: AuthorsForm["coAuthors"]) => namesSamePeople({ form: form(5000, coAuthors), before, contactId: 11 });
  expect(same(row(hoa, 1), row(minh, 1))).toBe(true);
  expect([
    same(row(minh, 1)),
    same(row(minh, 1), row(minh, 1)),
    same(row(minh, 1), { ...row(hoa, 1), authorId: null }),
    same(row(minh, 1), row(lan, 1)),
  ]).toEqual([false, false, false, false]);
});

test("where an author stands", () => {
  const of = (isContact: boolean, invited: boolean, accepted: boolean, confirmed: boolean) =>
    authorStanding({ isContact, invitedAt: invited ? monday : null, acceptedAt: accepted ? monday : null, confirmedAt: confirmed ? monday : null });
  expect([of(true, false, true, true), of(true, false, true, false)]).toEqual(["contact", "changed"]);
  expect([of(false, false, false, false), of(false, true, false, false), of(false, true, true, true), of(false, true, true, false)]).toEqual([
    "not_invited",
    "invited",
    "confirmed",
    "changed",
  ]);
});
