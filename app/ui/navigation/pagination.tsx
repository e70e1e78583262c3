import { uiCopy } from "#app/copy/ui.ts";
import { AppLink } from "../text/app-link.tsx";
import { paginationSteps } from "./pagination-steps.ts";

export interface PaginationProps {
  /** Counts from 1. */
  page: number;
  pages: number;
  /** The address of a page with all other filters kept. */
  hrefFor: (page: number) => string;
}

const cell = "inline-flex min-h-11 min-w-11 items-center justify-center px-2 tabular-nums";
const link = `${cell} text-accent underline decoration-1 underline-offset-4 hover:bg-wash hover:decoration-3`;

/** Pages of a list as links, with “Trang 2 trên 5”; nothing at all when there is one page. */
export function Pagination({ page, pages, hrefFor }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={uiCopy.pagination} className="screen-only mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line pt-4">
      <p className="text-soft tabular-nums">{uiCopy.pageOf(page, pages)}</p>
      <ul className="-ml-2 flex flex-wrap items-center">
        {page > 1 ? (
          <li>
            <AppLink href={hrefFor(page - 1)} rel="prev" className={link}>
              {uiCopy.previousPage}
            </AppLink>
          </li>
        ) : null}
        {paginationSteps({ page, pages }).map((step, index) => (
          <li key={step === "gap" ? `gap-${index}` : step} className="max-sm:hidden">
            {step === "gap" ? (
              <span className={cell}>…</span>
            ) : step === page ? (
              <AppLink href={hrefFor(step)} aria-current="page" aria-label={uiCopy.goToPage(step)} className={`${cell} bg-accent font-semibold text-on-accent`}>
                {step}
              </AppLink>
            ) : (
              <AppLink href={hrefFor(step)} aria-label={uiCopy.goToPage(step)} className={link}>
                {step}
              </AppLink>
            )}
          </li>
        ))}
        {page < pages ? (
          <li>
            <AppLink href={hrefFor(page + 1)} rel="next" className={link}>
              {uiCopy.nextPage}
            </AppLink>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
