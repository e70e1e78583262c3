import { z } from "zod";
import type { RankedCandidate } from "../ranking/rank.ts";

const facetValue = z.union([z.string(), z.number(), z.null()]).transform((value) => (value === null ? null : String(value)));

/** A document as the ranking needs it; anything else in a 200 answer means that this is not our index. */
const candidateHit = z
  .object({
    id: z.number().int().positive(),
    streams: z.string(),
    texts: z.object({ title: z.string() }),
    appliedUnits: z.number().int(),
    replicatedUnits: z.number().int(),
    publishedAt: z.number(),
    field: facetValue,
    unit: facetValue,
    year: facetValue,
    kind: facetValue,
    feasibility: facetValue,
    stage: facetValue,
    award: facetValue,
  })
  .transform(({ id, streams, texts, appliedUnits, replicatedUnits, publishedAt, ...facets }) => ({
    ...({ id, streams, appliedUnits, replicatedUnits, publishedAt: new Date(publishedAt) } satisfies RankedCandidate),
    title: texts.title,
    facets,
  }));

export type FoundCandidate = z.output<typeof candidateHit>;

const textHit = z.object({ id: z.number().int().positive(), texts: z.object({ title: z.string(), summary: z.string(), body: z.array(z.string()) }) });

const resultOf = <Hit extends z.ZodType>(hit: Hit) =>
  z.object({
    hits: z.array(hit),
    estimatedTotalHits: z.number().int().nonnegative(),
    facetDistribution: z.record(z.string(), z.record(z.string(), z.number().int().nonnegative())).optional(),
  });

/** Shapes of answers to `/multi-search`, by what was asked to be given back. */
export const candidateResults = z.object({ results: z.array(resultOf(candidateHit)) });
export const textResults = z.object({ results: z.array(resultOf(textHit)) });
export const idResults = z.object({ results: z.array(resultOf(z.object({ id: z.number().int().positive() }))) });
export const hashResults = z.object({ results: z.array(resultOf(z.object({ id: z.number().int().positive(), hash: z.string() }))) });

export type CandidateResult = z.output<typeof candidateResults>["results"][number];
