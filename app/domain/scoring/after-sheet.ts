import type { InitiativeFacts } from "../initiative/facts.ts";

/** Where a reviewer goes after handing in one sheet: to the other one of the file, or back to the queue when both are in. */
export function afterSheet(options: {
  file: Pick<InitiativeFacts, "id" | "code" | "reviewers">;
  accountId: number;
  handedIn: "score" | "feasibility";
}): string {
  const { file, handedIn } = options;
  const own = file.reviewers.find(({ accountId }) => accountId === options.accountId);
  const isOtherIn = handedIn === "score" ? own?.feasibilitySubmitted : own?.scoreSubmitted;
  if (isOtherIn) return `/cham-diem?xong=${file.code}`;
  return `/ho-so/${file.id}/${handedIn === "score" ? "phieu-kha-thi" : "phieu-cham"}?vua-nop=1`;
}
