import { z } from "zod";
import { typedDay } from "../dates/typed-day.ts";
import { kinds, limits, solutionKinds } from "./content.ts";
import { linksField } from "./links-schema.ts";
import { parseMoney } from "./money.ts";
import { participantsField } from "./participants-schema.ts";
import type { ContentSection } from "./sections.ts";
import { cleanText, typedText } from "./typed-text.ts";

const long = () => typedText({ maximum: limits.long, tooLong: "text_too_long" });
const place = () => typedText({ maximum: limits.place, tooLong: "applied_place_too_long" });
const revision = z.number({ error: "draft_stale" }).int("draft_stale").min(0, "draft_stale");

const money = z
  .string()
  .default("")
  .transform((text, context): number | null => {
    const parsed = parseMoney(text);
    if (parsed.ok) return parsed.value;
    if (parsed.reason !== "missing") context.addIssue({ code: "custom", message: `money_${parsed.reason}` });
    return null;
  });

const yesOrNo = z
  .enum(["yes", "no"], { error: "answer_wrong" })
  .optional()
  .transform((value) => (value === undefined ? null : value === "yes"));

/** The form of each section. Only lengths and readable values are asked here, `completeness.ts` asks the rest at submission. */
export const sectionSchemas = {
  content: z.object({
    revision,
    title: typedText({ maximum: limits.title, tooLong: "title_too_long" }),
    kind: z.enum(kinds, { error: "kind_missing" }),
    solutionKind: z
      .enum(solutionKinds, { error: "solution_kind_missing" })
      .optional()
      .transform((value) => value ?? null),
    fieldSlug: z
      .string()
      .overwrite(cleanText)
      .max(100, "field_unknown")
      .optional()
      .transform((value) => value ?? null),
    summary: typedText({ maximum: limits.summary, tooLong: "summary_too_long" }),
    problem: long(),
    purpose: long(),
    differenceNote: typedText({ maximum: limits.differenceNote, tooLong: "difference_note_too_long" }),
  }),
  method: z.object({ revision, solution: long(), novelty: long(), conditions: long() }),
  effect: z.object({
    revision,
    benefits: long(),
    benefitsByAppliers: long(),
    economicEffect: long(),
    yearlySavingVnd: money,
    verifiedByFinance: yesOrNo,
    socialEffect: long(),
  }),
  practice: z.object({
    revision,
    // A half-typed day is refused even in a draft: it could not be kept.
    firstAppliedOn: typedDay(),
    appliedPlace: place(),
    replicationScope: long(),
    investor: place(),
    participants: participantsField,
  }),
  links: z.object({ revision, links: linksField }),
  confidential: z.object({ revision, confidential: long() }),
} as const satisfies Record<ContentSection, z.ZodType>;
