import { z } from "zod";

const text = z.string().min(1);
const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });

/** Money in đồng a year, time in hours a year. */
export const applicationSchema = z.strictObject({
  initiative: text,
  unit: text,
  stage: z.enum(["proposed", "trial", "applied", "replicated", "paused", "stopped"]),
  startedOn: day.nullable(),
  endedOn: day.nullable(),
  stopReason: z.enum(["against_regulation", "no_funding", "no_staff", "infrastructure", "not_permitted", "low_effect", "other"]).nullable(),
  stopNote: z.string(),
  measure: z.string(),
  figureBefore: z.string(),
  figureAfter: z.string(),
  savedVnd: z.int().min(0).nullable(),
  savedHours: z.int().min(0).nullable(),
  evidence: z.string(),
  confirmedBy: z.string(),
  recordedBy: z.email(),
  recordedAt: instant,
  verifiedBy: z.email().nullable(),
  verifiedAt: instant.nullable(),
});

const recipient = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("individual"), account: z.email(), achievement: text, consent: z.boolean(), unit: text.optional() }),
  z.strictObject({ kind: z.literal("collective"), unit: text, achievement: text, consent: z.boolean() }),
  z.strictObject({ kind: z.literal("author_group"), name: text, unit: text, achievement: text, consent: z.boolean() }),
]);

export const commendationSchema = z.strictObject({
  award: text,
  campaign: text.nullable(),
  decisionNumber: text.max(60),
  signedOn: day,
  issuer: text,
  signer: text,
  signerTitle: text,
  signingAuthority: z.enum(["TM.", "KT.", "TL.", "TUQ."]).nullable(),
  occasion: z.enum(["merit", "campaign", "ad_hoc", "cumulative"]),
  citation: text,
  moneyNote: z.string(),
  status: z.enum(["proposed", "reviewed", "issued", "awarded", "revoked"]),
  awardedOn: day.nullable(),
  isPublic: z.boolean(),
  recordedBy: z.email(),
  recordedAt: instant,
  recipients: z.array(recipient).min(1),
  grounds: z.array(z.strictObject({ initiative: text, note: z.string() })),
  revocation: z.strictObject({ at: instant, by: z.email(), decision: text, reason: text }).optional(),
});

export type DemoApplication = z.infer<typeof applicationSchema>;
export type DemoCommendation = z.infer<typeof commendationSchema>;
export type DemoRecipient = z.infer<typeof recipient>;
