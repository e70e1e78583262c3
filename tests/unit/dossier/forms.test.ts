import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import type { z } from "zod";
import { dossierErrors } from "#app/copy/errors/dossier.ts";
import { authorsSchema } from "#app/domain/initiative/authors-schema.ts";
import { confirmationSchema } from "#app/domain/initiative/confirmation-schema.ts";
import { declarationSchema } from "#app/domain/initiative/declaration-schema.ts";
import { draftSchema } from "#app/domain/initiative/draft-schema.ts";
import { newDossierSchema } from "#app/domain/initiative/new-dossier-schema.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { withdrawalSchema } from "#app/domain/initiative/withdrawal-schema.ts";

/** Reads a form as the action does: the value, or the codes by field, each of which must have its sentence. */
function read<Schema extends z.ZodType>(schema: Schema, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const submission = parseWithZod(form, { schema });
  if (submission.status === "success") return submission.value;
  const refused = Object.fromEntries(Object.entries(submission.error ?? {}).map(([name, codes]) => [name, codes?.[0]]));
  for (const code of Object.values(refused)) expect(Object.keys(dossierErrors)).toContain(code);
  return { refused };
}

test("a draft may be saved nearly empty", () => {
  expect(read(draftSchema, { revision: "1", kind: "idea" })).toEqual({
    revision: 1,
    kind: "idea",
    solutionKind: null,
    fieldSlug: null,
    title: "",
    summary: "",
    problem: "",
    solution: "",
    novelty: "",
    benefits: "",
    conditions: "",
    confidential: "",
    firstAppliedOn: null,
    links: [],
  });
});

test("typed text is stored in NFC with plain line breaks and without control characters", () => {
  const typed = { revision: "1", kind: "idea", title: "  Ho\u0302\u0300 so\u031b \u0000mo\u0323\u0302t cu\u031b\u0309a ", problem: "Dòng một\r\nDòng hai" };
  expect(read(draftSchema, typed)).toMatchObject({ title: "Hồ sơ một cửa", problem: "Dòng một\nDòng hai" });
});

test("a draft is refused for what is too long or cannot be kept, at the field itself", () => {
  const typed = {
    revision: "1",
    kind: "initiative",
    title: "đ".repeat(301),
    summary: "ậ".repeat(1001),
    "firstAppliedOn.day": "31",
    "firstAppliedOn.month": "2",
    "firstAppliedOn.year": "2026",
    "links[0].to": "target:1",
    "links[1].to": "target:1",
    "links[2].reason": "Vì rút ngắn thời gian",
  };
  expect(read(draftSchema, typed)).toEqual({
    refused: {
      title: "title_too_long",
      summary: "summary_too_long",
      firstAppliedOn: "date_no_such_date",
      "links[1].to": "link_twice",
      "links[2].to": "link_missing",
    },
  });
});

test("a thousand letters of Vietnamese fit the summary, however they were composed", () => {
  expect(read(draftSchema, { revision: "1", kind: "idea", summary: "a\u0302\u0323".repeat(1000) })).toMatchObject({ summary: "ậ".repeat(1000) });
});

const owner = { "own.unitId": "doan-so-noi-vu", "own.share": "60" };
const khoi = { "coAuthors[0].fullName": "Trần Minh Khôi", "coAuthors[0].email": "Khoi@DonVi.gov.vn", "coAuthors[0].share": "40" };

test("authors are read with shares in hundredths and no consent unless it was ticked", () => {
  expect(read(authorsSchema, { ...owner, ...khoi })).toEqual({
    own: { unitId: "doan-so-noi-vu", jobTitle: "", share: 6000 },
    publishOwnName: false,
    coAuthors: [{ fullName: "Trần Minh Khôi", email: "khoi@donvi.gov.vn", unitId: null, jobTitle: "", share: 4000 }],
  });
  expect(read(authorsSchema, { ...owner, ...khoi, publishOwnName: "on" })).toMatchObject({ publishOwnName: true });
});

test("authors are refused where the shares are not the whole, a share is not one, or a person stands twice", () => {
  expect(read(authorsSchema, { ...owner, ...khoi, "own.share": "59,99" })).toEqual({ refused: { "own.share": "shares_not_whole" } });
  expect(read(authorsSchema, { ...owner, ...khoi, "coAuthors[0].share": "33,333", "coAuthors[0].email": "khoi" })).toEqual({
    refused: { "coAuthors[0].share": "share_too_precise", "coAuthors[0].email": "author_email_wrong" },
  });
  const twice = { ...khoi, "coAuthors[0].share": "20", "coAuthors[1].fullName": "Khôi", "coAuthors[1].email": "khoi@donvi.gov.vn", "coAuthors[1].share": "20" };
  expect(read(authorsSchema, { ...owner, ...twice })).toEqual({ refused: { "coAuthors[1].email": "author_twice" } });
  expect(read(authorsSchema, {})).toEqual({ refused: { "own.share": "share_missing" } });
});

test("the other forms name what is missing", () => {
  expect(read(newDossierSchema, { title: "   " })).toEqual({ refused: { campaignId: "campaign_missing", kind: "kind_missing", title: "title_missing" } });
  expect(read(declarationSchema, { truth: "on" })).toEqual({ refused: { noStateSecrets: "no_secrets_missing" } });
  expect(read(reasonSchema, { reason: " \r\n " })).toEqual({ refused: { reason: "reason_required" } });
  expect(read(withdrawalSchema("awaiting_unit"), {})).toEqual({ refused: { reason: "reason_required", understood: "withdrawal_not_confirmed" } });
  expect(read(withdrawalSchema("draft"), { understood: "on" })).toEqual({ reason: "", understood: true });
});

test("a unit's confirmation: the month may be empty or past, never in the future", () => {
  const schema = confirmationSchema({ today: "2026-05-20" });
  const answers = { canBeReplicated: "no", conclusion: "Đơn vị xác nhận." };
  expect(read(schema, { ...answers, appliedSince: "3/2026" })).toEqual({
    appliedSince: "2026-03-01",
    economicEffect: "",
    socialEffect: "",
    canBeReplicated: false,
    conclusion: "Đơn vị xác nhận.",
  });
  expect(read(schema, answers)).toMatchObject({ appliedSince: null });
  expect(read(schema, { ...answers, appliedSince: "06-2026" })).toEqual({ refused: { appliedSince: "month_in_future" } });
  expect(read(schema, { appliedSince: "13/2026" })).toEqual({
    refused: { appliedSince: "month_wrong", canBeReplicated: "replication_missing", conclusion: "conclusion_missing" },
  });
});
