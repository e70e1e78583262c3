import type { InitiativeFacts } from "../initiative/facts.ts";

/** Where a reviewer goes after handing in one sheet: to the other one of the file, or through the queue to the next file when both are in. */
export function afterSheet(options: {
  file: Pick<InitiativeFacts, "id" | "code" | "reviewers">;
  accountId: number;
  handedIn: "score" | "feasibility";
}): string {
  const { file, handedIn } = options;
  const own = file.reviewers.find(({ accountId }) => accountId === options.accountId);
  const isOtherIn = handedIn === "score" ? own?.feasibilitySubmitted : own?.scoreSubmitted;
  if (isOtherIn) return `/cham-diem?xong=${file.code}&tiep=1`;
  return `/ho-so/${file.id}/${handedIn === "score" ? "phieu-kha-thi" : "phieu-cham"}?vua-nop=1`;
}

/** The code of the file whose two sheets were just handed in, from the address; null for anything else. */
export const justHandedIn = (query: URLSearchParams): string | null => /^SK-\d{4}-\d{4,9}$/.exec(query.get("xong") ?? "")?.[0] ?? null;
