import { z } from "zod";
import { parseDateParts } from "../dates/vietnamese-date.ts";
import { typedText } from "./typed-text.ts";

export const kinds = ["initiative", "idea"] as const;
export type Kind = (typeof kinds)[number];
/** The four kinds of solution (domain notes §2). */
export const solutionKinds = ["technical", "management", "operational", "applied_progress"] as const;
export type SolutionKind = (typeof solutionKinds)[number];

/** Characters a field holds, as the database has it. */
export const limits = { title: 300, summary: 1000, long: 20_000, linkReason: 300 } as const;

/** The long answers of the official form, in its order. */
export const longFields = ["problem", "solution", "novelty", "benefits", "conditions", "confidential"] as const;
export type LongField = (typeof longFields)[number];

const long = () => typedText({ maximum: limits.long, tooLong: "text_too_long" });

/** A day typed in three boxes; empty is no day yet. A half-typed day is refused even in a draft: it could not be kept. */
const typedDay = z.object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") }).transform((parts, context) => {
  const parsed = parseDateParts(parts);
  if (parsed.ok) return parsed.value;
  if (parsed.reason === "missing") return null;
  context.addIssue({ code: "custom", message: `date_${parsed.reason}` });
  return z.NEVER;
});

/** “target:3” or “activity:12”: what of the campaign's plan the initiative serves. */
export type LinkTarget = `${"target" | "activity"}:${number}`;
export interface PlanLink {
  to: LinkTarget;
  reason: string;
}

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
  firstAppliedOn: typedDay,
  links,
});

/** What the author writes about the initiative; days are 'YYYY-MM-DD'. */
export type DraftContent = Omit<z.output<typeof draftSchema>, "revision">;
