import type { SearchFilters, SearchOrder } from "#app/domain/search/criteria.ts";

/** A stretch of text; matched stretches are shown marked. */
export interface Segment {
  text: string;
  isMatch: boolean;
}

export interface SearchHit {
  /** Of an initiative. The page reads it again from the public view before anything is shown: an index may lag. */
  id: number;
  highlights: { title: Segment[]; excerpt: Segment[] };
}

export interface SearchRequest {
  /** What the person typed: plain text, never a query language. */
  query: string;
  filters: SearchFilters;
  order: SearchOrder;
  /** Counts from 1. */
  page: number;
  pageSize: number;
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
  search(request: SearchRequest): Promise<{ total: number; hits: SearchHit[] }>;
  /** Initiatives like a text, the most alike first; nothing where nothing is like it. */
  similar(request: SimilarRequest): Promise<SimilarHit[]>;
}
