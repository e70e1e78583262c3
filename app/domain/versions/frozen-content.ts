import { z } from "zod";
import { visibilities, type Visibility } from "../evidence/visibility.ts";
import { kinds, solutionKinds, type DraftContent } from "../initiative/content.ts";

// What a version holds was right when it was frozen, and forms have changed since: whatever is absent reads as not answered.
const text = z.string().catch("");
const optional = z.string().nullable().catch(null);

const participant = z.object({
  fullName: text,
  birthDate: optional,
  workplace: text,
  jobTitle: text,
  qualification: text,
  contribution: text,
});
const link = z.object({
  to: z.custom<`${"target" | "activity"}:${number}`>((value) => typeof value === "string" && /^(target|activity):\d+$/.test(value)),
  reason: text,
});

const content = z.object({
  title: text,
  kind: z.enum(kinds).catch("initiative"),
  solutionKind: z.enum(solutionKinds).nullable().catch(null),
  fieldSlug: optional,
  summary: text,
  problem: text,
  purpose: text,
  differenceNote: text,
  solution: text,
  novelty: text,
  conditions: text,
  benefits: text,
  benefitsByAppliers: text,
  economicEffect: text,
  yearlySavingVnd: z.number().nullable().catch(null),
  verifiedByFinance: z.boolean().nullable().catch(null),
  socialEffect: text,
  firstAppliedOn: optional,
  appliedPlace: text,
  replicationScope: text,
  investor: text,
  participants: z.array(participant).catch([]),
  links: z.array(link).catch([]),
  confidential: text,
}) satisfies z.ZodType<DraftContent>;

const author = z.object({
  email: optional,
  accountId: z.number().nullable().catch(null),
  fullName: text,
  unitName: text,
  jobTitle: optional,
  qualification: optional,
  birthDate: optional,
  /** Hundredths of a per cent. */
  share: z.number().catch(0),
});
export type FrozenAuthor = z.output<typeof author>;

const file = z.object({ id: z.number(), name: text, visibility: z.enum(visibilities).catch("handlers"), note: text });
export type FrozenFile = z.output<typeof file>;

export interface FrozenVersion {
  content: DraftContent;
  /** Null where the version is older than the list. */
  authors: FrozenAuthor[] | null;
  files: FrozenFile[] | null;
}

/** Reads the stored content of a version of any age. */
export function readFrozen(stored: unknown): FrozenVersion {
  const whole = typeof stored === "object" && stored !== null ? stored : {};
  const lists = z.object({ authors: z.array(author).nullable().catch(null), files: z.array(file).nullable().catch(null) });
  return { content: content.parse(whole), ...lists.parse(whole) };
}

/**
 * What of a version a reader may see: without the confidential part, without days of birth, without the files that are not for them.
 * @param options.readable the kinds of files for this reader
 */
export function withoutHidden(options: {
  version: FrozenVersion;
  mayReadConfidential: boolean;
  mayReadBirthDates: boolean;
  readable: readonly Visibility[];
}): FrozenVersion {
  const { version, readable } = options;
  const { content, authors, files } = version;
  const ageless = <Person extends { birthDate: string | null }>(person: Person): Person =>
    options.mayReadBirthDates ? person : { ...person, birthDate: null };
  return {
    content: { ...content, confidential: options.mayReadConfidential ? content.confidential : "", participants: content.participants.map(ageless) },
    authors: authors?.map(ageless) ?? null,
    files: files?.filter(({ visibility }) => readable.includes(visibility)) ?? null,
  };
}
