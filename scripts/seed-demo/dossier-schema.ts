import { z } from "zod";
import { stepSchema } from "./step-schema.ts";

const text = z.string().min(1);
const day = z.iso.date();

/** An author with an account, or one known by name only. Share in hundredths of a per cent. */
const common = { birthDate: day.optional(), unit: text.optional(), share: z.int().min(1).max(10000), consent: z.boolean(), confirmed: z.boolean() };
const author = z.union([
  z.strictObject({ account: z.email(), jobTitle: text.optional(), ...common }),
  z.strictObject({ name: text, jobTitle: text, ...common }),
]);

/** Somebody who took part in the first application and is no author. */
const participant = z.strictObject({
  fullName: text,
  birthDate: day.nullable(),
  workplace: z.string(),
  jobTitle: z.string(),
  qualification: z.string(),
  contribution: z.string(),
});

/** Answers of the full form that a story may leave out. */
const answers = {
  purpose: z.string().default(""),
  differenceNote: z.string().default(""),
  benefitsByAppliers: z.string().default(""),
  economicEffect: z.string().default(""),
  yearlySavingVnd: z.int().min(0).nullable().default(null),
  verifiedByFinance: z.boolean().nullable().default(null),
  socialEffect: z.string().default(""),
  appliedPlace: z.string().max(300).default(""),
  replicationScope: z.string().default(""),
  investor: z.string().max(300).default(""),
  participants: z.array(participant).max(50).default([]),
};

const link = z.union([z.strictObject({ target: text, reason: text }), z.strictObject({ activity: text, reason: text })]);

export const dossierSchema = z
  .strictObject({
    /** Names the dossier within the demo files. */
    key: text,
    campaign: text,
    unit: text,
    owner: z.email(),
    authors: z.array(author).min(1).max(5),
    kind: z.enum(["initiative", "idea"]),
    solutionKind: z.enum(["technical", "management", "operational", "applied_progress"]).nullable(),
    field: text.nullable(),
    title: text.max(300),
    summary: text.max(1000),
    problem: z.string(),
    solution: z.string(),
    novelty: z.string(),
    benefits: z.string(),
    conditions: z.string(),
    confidential: z.string(),
    ...answers,
    firstAppliedOn: day.nullable(),
    links: z.array(link),
    createdAt: z.iso.datetime({ offset: true }),
    steps: z.array(stepSchema),
  })
  .refine((dossier) => dossier.authors.reduce((sum, { share }) => sum + share, 0) === 10000, "shares do not sum to 10000")
  .refine((dossier) => {
    const moments = [dossier.createdAt, ...dossier.steps.map(({ at }) => at)].map((at) => Date.parse(at));
    return moments.every((moment, index) => index === 0 || moment > (moments[index - 1] ?? 0));
  }, "steps are not in order of time");

export type DemoDossier = z.infer<typeof dossierSchema>;
export type DemoAuthor = DemoDossier["authors"][number];
