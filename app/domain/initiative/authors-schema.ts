import { z } from "zod";
import { typedDay } from "../dates/typed-day.ts";
import { areWhole, parseShare } from "./shares.ts";
import { cleanText, requiredText, typedText } from "./typed-text.ts";

const email = z
  .string()
  .overwrite((text) => cleanText(text).toLowerCase())
  .max(254, "author_email_wrong")
  .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, "author_email_wrong")
  .optional()
  .transform((value) => value ?? null);

const share = z.string({ error: "share_missing" }).transform((text, context) => {
  const parsed = parseShare(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: parsed.reason });
  return z.NEVER;
});

const unitId = z
  .string()
  .overwrite(cleanText)
  .max(100, "unit_unknown")
  .optional()
  .transform((value) => value ?? null);

/** What the official table asks of every author; the birth date is 'YYYY-MM-DD' or null. */
const place = {
  unitId,
  /** Where the author works, if that is none of the units. */
  workplace: typedText({ maximum: 200, tooLong: "workplace_too_long" }),
  jobTitle: typedText({ maximum: 120, tooLong: "job_title_too_long" }),
  birthDate: typedDay(),
  qualification: typedText({ maximum: 120, tooLong: "qualification_too_long" }),
  share,
};

const coAuthor = z.object({
  /** The stored author this row was made from; null for a new one. */
  authorId: z
    .string()
    .optional()
    .transform((value) => (value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null)),
  fullName: requiredText({ maximum: 120, tooLong: "author_name_too_long", missing: "author_name_missing" }),
  email,
  ...place,
});

/** The contact author's own row, whose name and address come from the account, and the co-authors. All shares together are 100 %. */
export const authorsSchema = z
  .object({
    /** Which save of the list the form was made from. */
    revision: z.number({ error: "draft_stale" }).int("draft_stale"),
    own: z.object(place),
    /** The name of whoever saves; everybody decides about their own. */
    publishOwnName: z.boolean().default(false),
    coAuthors: z.array(coAuthor).max(49, "too_many_authors"),
  })
  .superRefine(({ own, coAuthors }, context) => {
    if (!areWhole([own.share, ...coAuthors.map((author) => author.share)])) {
      context.addIssue({ code: "custom", message: "shares_not_whole", path: ["own", "share"] });
    }
    coAuthors.forEach((author, index) => {
      const isRepeated = author.email !== null && coAuthors.findIndex((other) => other.email === author.email) < index;
      if (isRepeated) context.addIssue({ code: "custom", message: "author_twice", path: ["coAuthors", index, "email"] });
    });
  });

/** Authors as typed; shares in hundredths of a per cent. */
export type AuthorsForm = z.output<typeof authorsSchema>;
export type CoAuthorForm = AuthorsForm["coAuthors"][number];
