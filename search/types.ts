import type { Stage } from "#app/domain/application/stages.ts";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { FacetName, SearchFilters, SearchOrder } from "#app/domain/search/criteria.ts";

/** A stretch of text; matched stretches are shown marked. */
export interface Segment {
  text: string;
  isMatch: boolean;
}

/** What is searched of one published initiative: nothing that the public may not read. */
export interface SearchDocument {
  /** Of the initiative. */
  id: number;
  code: string;
  title: string;
  summary: string;
  /** The long texts, in the order they are read. */
  body: string[];
  /** Only the names whose owners consent. */
  authors: string[];
  /** `id` of the unit that succeeds today, `names` all it ever had, short ones too. */
  unit: { id: string; names: string[] };
  field: { slug: string; name: string };
  year: number;
  kind: "initiative" | "idea";
  feasibility: FeasibilityTag;
  /** The furthest stage that some unit has reached; null before the first. */
  stage: Stage | null;
  /** A commendation names it as its ground. */
  hasAward: boolean;
  /** Units that apply it now, its own among them. */
  appliedUnits: number;
  /** Of them, other units. */
  replicatedUnits: number;
  publishedAt: Date;
}

/** Why a hit stands where it stands; for people who build the site. */
export interface Reason {
  name: string;
  value: number;
}

export interface SearchHit {
  /** Of an initiative. The page reads it again from the public view before anything is shown: an index may lag. */
  id: number;
  highlights: { title: Segment[]; excerpt: Segment[] };
  /** Only where the request asked. */
  reasons?: Reason[];
}

export interface SearchRequest {
  /** What the person typed: plain text, never a query language. */
  query: string;
  filters: SearchFilters;
  order: SearchOrder;
  /** Counts from 1. */
  page: number;
  pageSize: number;
  /** Look for exactly what was typed: no spelling is mended, nothing is decoded. */
  isVerbatim?: boolean;
  /** Count the values of the facets as well. */
  withFacets?: boolean;
  explain?: boolean;
}

/** For each facet its values, the most frequent first; counted under all filters but its own. */
export type Facets = Record<FacetName, { value: string; count: number }[]>;

/** What the engine looked for instead of what was typed; said aloud by the page. */
export interface Correction {
  text: string;
  /** A mended spelling, or keys of Telex or VNI that were never turned into letters. */
  kind: "spelling" | "typing";
}

export interface SearchAnswer {
  total: number;
  /** Of a very large set totals and facets are estimates (“khoảng”). */
  isEstimate: boolean;
  hits: SearchHit[];
  /** null where the request did not ask. */
  facets: Facets | null;
  correction: Correction | null;
  /** Nothing matches well: hits are the nearest there is. */
  lowConfidence: boolean;
}

export interface SimilarRequest {
  title: string;
  summary: string;
  /** An initiative that is not compared with itself. */
  except?: number;
  limit: number;
}

export interface SimilarHit {
  id: number;
  /** From 0 to 1. */
  likeness: number;
}

/** Every engine answers alike; pages know nothing of what stands behind. */
export interface SearchEngine {
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Initiatives like a text, the most alike first; nothing where nothing is like it. */
  similar(request: SimilarRequest): Promise<SimilarHit[]>;
}

/** Where documents are written. Doing it twice changes nothing. */
export interface SearchIndex {
  put(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly number[]): Promise<void>;
}
