import { z } from "zod";

const text = z.string();
const lines = z.array(z.string()).default([]);

const legalBasis = z.object({
  id: text,
  number: text.nullable().default(null),
  type: text,
  date: z.iso.date().nullable().default(null),
  issuer: text,
  subject: text.nullable().default(null),
  role: text.default(""),
  text: text.optional(),
});

const organised = z.object({ heading: text, items: lines });

/** The plan of a campaign as `campaign.plan` keeps it: the transcription without targets, activities and units. Names of keys are those of the file. */
const planSchema = z.object({
  document: z.object({
    number: text,
    type_title: text,
    header_left: lines,
    header_right: lines,
    abstract_trich_yeu: text,
    signing: z.object({ capacity: text, title: text, name: text.nullable() }),
    anomalies: lines,
  }),
  campaign: z.object({
    period: z.object({ text }),
    context: z.object({ text, truncated: z.boolean().default(false) }),
  }),
  legal_bases: z.array(legalBasis).default([]),
  purpose: lines,
  requirements: lines,
  target_groups: lines,
  targets_heading: text.default(""),
  activities: z.object({ bloc_level: z.object({ heading: text }), grassroots_level: z.object({ heading: text }) }),
  organisation: z.object({ heading: text, standing_committee: organised, grassroots: organised, closing: text }),
  recipients: lines,
});

export type Plan = z.infer<typeof planSchema>;
export type LegalBasis = z.infer<typeof legalBasis>;

/**
 * Reads the stored plan.
 * @returns null for a campaign that has none
 * @throws ZodError where the stored text is not a plan
 */
export const parsePlan = (stored: unknown): Plan | null => (stored === null || stored === undefined ? null : planSchema.parse(stored));
