import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import type { z } from "zod";
import { dossierErrors } from "#app/copy/errors/dossier.ts";
import { confirmationSchema } from "#app/domain/initiative/confirmation-schema.ts";
import { declarationSchema } from "#app/domain/initiative/declaration-schema.ts";
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

test("the other forms name what is missing", () => {
  expect(read(newDossierSchema, { key: "0d5f6b1e-7d0c-4b52-9a6e-1f0a4a3b2c1d", title: "   " })).toEqual({
    refused: { campaignId: "campaign_missing", kind: "kind_missing", title: "title_missing" },
  });
  expect(read(declarationSchema, { truth: "on" })).toEqual({
    refused: { noStateSecrets: "no_secrets_missing", place: "place_missing", sending: "sending_unknown" },
  });
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
