import { z } from "zod";
import { highestId } from "../account/route-id.ts";
import { requiredDay } from "../dates/typed-day.ts";
import { requiredText, typedText } from "../initiative/typed-text.ts";
import { decisionKey } from "./decision-key.ts";
import { occasions, recipientKinds, signingAuthorities } from "./kinds.ts";

/** A short line of the decision: as `requiredText`, with the messages `<name>_required` and `<name>_too_long`. */
const line = (name: string, maximum: number) => requiredText({ maximum, tooLong: `${name}_too_long`, missing: `${name}_required` });

const unitId = z
  .string()
  .max(100, "unit_unknown")
  .optional()
  .transform((value) => value ?? null);

const recipient = z
  .object({
    kind: z.enum(recipientKinds, { error: "recipient_kind_required" }),
    name: typedText({ maximum: 200, tooLong: "recipient_too_long" }),
    unitId,
    achievement: typedText({ maximum: 2000, tooLong: "achievement_too_long" }),
    consent: z.boolean().default(false),
  })
  .superRefine(({ kind, name, unitId: unit }, context) => {
    // A collective that is a unit takes the unit's own name; a person and a group need theirs.
    if (name === "" && (kind !== "collective" || unit === null)) context.addIssue({ code: "custom", path: ["name"], message: "recipient_required" });
  });

const ground = z.object({
  code: z
    .string({ error: "ground_required" })
    .overwrite((text) => text.normalize("NFC").trim().toUpperCase())
    .max(40, "ground_unknown"),
  note: typedText({ maximum: 500, tooLong: "ground_note_too_long" }),
});

/** A commendation decision as printed (domain notes §5). Messages are error codes of `copy/errors/practice.ts`. */
export const commendationSchema = z
  .object({
    awardSlug: z.string({ error: "award_required" }).max(100, "award_required"),
    decisionNumber: line("decision_number", 60).refine((number) => /\d/u.test(decisionKey(number)), "decision_number_without_number"),
    signedOn: requiredDay({ missing: "signed_on_required" }),
    issuer: line("issuer", 200),
    signer: line("signer", 120),
    signerTitle: line("signer_title", 200),
    signingAuthority: z
      .enum(signingAuthorities, { error: "authority_unknown" })
      .optional()
      .transform((authority) => authority ?? null),
    occasion: z.enum(occasions, { error: "occasion_required" }),
    campaignId: z.coerce
      .number({ error: "campaign_unknown" })
      .int("campaign_unknown")
      .positive("campaign_unknown")
      .max(highestId, "campaign_unknown")
      .optional()
      .transform((id) => id ?? null),
    citation: line("citation", 2000),
    moneyNote: typedText({ maximum: 500, tooLong: "money_note_too_long" }),
    isPublic: z.enum(["yes", "no"], { error: "public_required" }).transform((answer) => answer === "yes"),
    recipients: z.array(recipient).min(1, "recipients_missing").max(100, "recipients_too_many"),
    grounds: z.array(ground).max(50, "grounds_too_many").default([]),
    /** The warnings that the board saw and accepts, as keys with commas between. */
    acknowledged: z.string().max(5000, "warnings_unread").default(""),
  })
  .superRefine(({ grounds }, context) => {
    grounds.forEach(({ code }, index) => {
      const isRepeated = grounds.findIndex((other) => other.code === code) < index;
      if (isRepeated) context.addIssue({ code: "custom", path: ["grounds", index, "code"], message: "ground_twice" });
    });
  });

export type CommendationRecord = z.output<typeof commendationSchema>;
