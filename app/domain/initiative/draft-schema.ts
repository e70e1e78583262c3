import { z } from "zod";
import { typedDay } from "../dates/typed-day.ts";
import { kinds, limits, solutionKinds, type LinkTarget, type PlanLink } from "./content.ts";
import { cleanText, typedText } from "./typed-text.ts";

const long = () => typedText({ maximum: limits.long, tooLong: "text_too_long" });

const isLinkTarget = (text: string): text is LinkTarget => /^(target|activity):[1-9]\d{0,8}$/.test(text);

const links = z
  .array(z.object({ to: z.string().default(""), reason: typedText({ maximum: limits.linkReason, tooLong: "link_reason_too_long" }) }))
  .max(50, "link_unknown")
  .transform((rows, context) => {
    const kept: PlanLink[] = [];
    rows.forEach(({ to, reason }, index) => {
      const refuse = (message: string) => context.addIssue({ code: "custom", message, path: [index, "to"] });
      if (to === "" && reason === "") return;
      if (to === "") refuse("link_missing");
      else if (!isLinkTarget(to)) refuse("link_unknown");
      else if (kept.some((link) => link.to === to)) refuse("link_twice");
      else kept.push({ to, reason });
    });
    return kept;
  });

/** The content of a draft: only lengths and readable values are asked here, `completeness.ts` asks the rest at submission. */
export const draftSchema = z.object({
  revision: z.number({ error: "draft_stale" }).int("draft_stale"),
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
  solution: long(),
  novelty: long(),
  benefits: long(),
  conditions: long(),
  confidential: long(),
  // A half-typed day is refused even in a draft: it could not be kept.
  firstAppliedOn: typedDay(),
  links,
});
