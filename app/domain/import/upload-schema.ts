import { z } from "zod";

/** Bytes of an uploaded spreadsheet. The front takes bodies of 1,048,576 bytes, so there is room for the rest of the form. */
export const maximumSheetBytes = 1_000_000;
/** How long a check is kept, in milliseconds: one day. */
export const batchLifetime = 24 * 60 * 60 * 1000;

const file = z
  .instanceof(File, { error: "file_missing" })
  .refine(({ size }) => size > 0, "file_missing")
  .refine(({ size }) => size <= maximumSheetBytes, "file_too_large");

/** The form of an upload. Messages are codes of `copy/errors/import.ts`. */
export const uploadSchema = z
  .object({
    kind: z.enum(["people", "papers"], { error: "import_kind_missing" }),
    unitId: z.string({ error: "import_unit_missing" }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "import_unit_missing"),
    campaignId: z
      .string()
      .regex(/^[1-9]\d{0,8}$/, "import_campaign_missing")
      .optional()
      .transform((text) => (text === undefined ? null : Number(text))),
    file,
  })
  .superRefine(({ kind, campaignId }, context) => {
    if (kind === "papers" && campaignId === null) context.addIssue({ code: "custom", path: ["campaignId"], message: "import_campaign_missing" });
  });
