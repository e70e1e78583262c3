import { z } from "zod";

const text = z.string().min(1);
const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });

const period = { validFrom: day, validTo: day.optional() };

export const grantSchema = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("unit_officer"), unit: text, ...period }),
  z.strictObject({ role: z.enum(["council_chair", "council_secretary", "council_member"]), council: text, ...period }),
  z.strictObject({ role: z.enum(["campaign_board", "administrator", "observer"]), ...period }),
]);

export const accountSchema = z.strictObject({
  email: z.email().endsWith("@demo.test"),
  fullName: text,
  unit: text,
  jobTitle: text,
  qualification: text.optional(),
  birthDate: day.optional(),
  createdOn: day,
  /** False: registered by themselves, still waiting for the officer of the unit. */
  registrationConfirmed: z.boolean(),
  grants: z.array(grantSchema),
});

export const campaignSchema = z.strictObject({
  slug: text,
  name: text.endsWith("(dữ liệu mẫu)"),
  programmeName: text,
  periodStart: day,
  periodEnd: day,
  filingOpensAt: instant,
  filingClosesAt: instant,
  openRegistration: z.boolean(),
  targets: z.array(z.strictObject({ code: text, text })),
  activities: z.array(z.strictObject({ code: text, level: z.enum(["bloc", "grassroots"]), text, leads: z.array(text).default([]) })),
});

export const councilSchema = z.strictObject({ key: text, campaign: text, name: text, decisionNumber: text, decisionDate: day, closedAt: instant.nullable() });

export type DemoAccount = z.infer<typeof accountSchema>;
export type DemoGrant = z.infer<typeof grantSchema>;
export type DemoCampaign = z.infer<typeof campaignSchema>;
export type DemoCouncil = z.infer<typeof councilSchema>;
