/** A page number, or a gap between two that are not neighbours. */
export type PaginationStep = number | "gap";

/** First, last, the current page and its neighbours; a gap of one page is shown as that page. `page` and `pages` count from 1. */
export function paginationSteps({ page, pages }: { page: number; pages: number }): PaginationStep[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages));
  const steps: PaginationStep[] = [];
  let last = 0;
  for (const number of [...wanted].sort((left, right) => left - right)) {
    if (number - last === 2) steps.push(last + 1);
    if (number - last > 2) steps.push("gap");
    steps.push(number);
    last = number;
  }
  return steps;
}
