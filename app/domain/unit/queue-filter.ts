import { longestStaffQuery } from "../staff-search/parse.ts";

/** What of the files that wait an officer looks at. */
export const queueParts = ["all", "overdue", "resent"] as const;
export type QueuePart = (typeof queueParts)[number];

const slugs = { all: "tat-ca", overdue: "qua-han", resent: "gui-lai" } as const satisfies Record<QueuePart, string>;

export interface QueueFilter {
  part: QueuePart;
  /** Words and conditions as typed (app/domain/staff-search); empty for none. */
  words: string;
}

/** Reads `?loc=qua-han&tim=…`; whatever is no filter means all. */
export function readQueueFilter(params: URLSearchParams): QueueFilter {
  const part = queueParts.find((name) => slugs[name] === params.get("loc")) ?? "all";
  return { part, words: (params.get("tim") ?? "").normalize("NFC").trim().slice(0, longestStaffQuery) };
}

/** The address of a filtered list, below which the page number is kept. */
export function queueAddress(options: { filter: QueueFilter; page?: number }): string {
  const { filter, page = 1 } = options;
  const params = new URLSearchParams();
  if (filter.part !== "all") params.set("loc", slugs[filter.part]);
  if (filter.words !== "") params.set("tim", filter.words);
  if (page > 1) params.set("trang", String(page));
  const query = params.toString();
  return query === "" ? "/viec-cua-don-vi" : `/viec-cua-don-vi?${query}`;
}

/** The slug of a part, for a hidden field of the search. */
export const queuePartSlug = (part: QueuePart): string => slugs[part];
