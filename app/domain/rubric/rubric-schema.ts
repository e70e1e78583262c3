import { z } from "zod";
import { requiredText, typedText } from "../initiative/typed-text.ts";
import { parseMark } from "../scoring/mark.ts";
import type { RankBand } from "../scoring/rules/rank.ts";
import { namedRanks } from "./ranks.ts";
import { readRubricText } from "./rubric-text.ts";

const mark = (missing: string) =>
  z
    .string({ error: missing })
    .default("")
    .transform((text, context) => {
      const hundredths = parseMark(text);
      if (hundredths !== null && hundredths <= 100_000) return hundredths;
      context.addIssue({ code: "custom", message: missing });
      return z.NEVER;
    });

/** Empty: the rank is not given. */
const rankMark = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text.trim() === "") return null;
    const hundredths = parseMark(text);
    if (hundredths !== null && hundredths <= 100_000) return hundredths;
    context.addIssue({ code: "custom", message: "rank_mark_wrong" });
    return z.NEVER;
  });

/** Each fault says its line: `bands_overlap@3`. */
const criteria = typedText({ maximum: 20_000, tooLong: "criteria_too_long" }).transform((text, context) => {
  const read = readRubricText(text);
  if (read.ok) return read.criteria;
  for (const { line, code } of read.faults) context.addIssue({ code: "custom", message: `rubric_${code}@${line}` });
  return z.NEVER;
});

const name = requiredText({ maximum: 200, tooLong: "rubric_name_too_long", missing: "rubric_name_required" });

/** A rubric as it is typed. Messages are codes of `copy/errors/rubric.ts`; marks come out in hundredths. */
export const rubricSchema = z
  .object({
    name,
    passMark: mark("pass_mark_wrong"),
    criteria,
    dropEnds: z.enum(["no", "yes"], { error: "drop_ends_required" }),
    floorsOn: z.enum(["mean", "each_sheet"], { error: "floors_on_required" }),
    excellent: rankMark,
    good: rankMark,
    fair: rankMark,
    passed: rankMark,
    revision: z.coerce.number().int().min(1).catch(0),
  })
  .transform(({ dropEnds, excellent, good, fair, passed, ...rest }, context) => {
    const marks = { excellent, good, fair, passed };
    const ranks = namedRanks.flatMap((rank): RankBand[] => (marks[rank] === null ? [] : [{ rank, from: marks[rank] }]));
    const wrong = ranks.find(({ from }, index) => index > 0 && from >= (ranks[index - 1]?.from ?? 0));
    if (wrong) context.addIssue({ code: "custom", path: [wrong.rank], message: "ranks_out_of_order" });
    return { ...rest, dropFrom: dropEnds === "yes" ? usualDropFrom : null, ranks };
  });

/** From so many sheets on the highest and the lowest fall out (domain notes §3). */
const usualDropFrom = 5;

export type TypedRubric = z.output<typeof rubricSchema>;

/** A new rubric: its name, and what it begins with – `mau:` a template, `bo:` another rubric. */
export const newRubricSchema = z.object({
  name,
  from: z.string({ error: "rubric_source_required" }).regex(/^(mau:[a-z0-9-]{1,40}|bo:\d{1,9})$/, "rubric_source_required"),
});
