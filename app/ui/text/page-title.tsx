import type { ReactNode } from "react";

export interface PageTitleProps {
  /** The h1. */
  children: ReactNode;
  /** The line above it that says where we are: a section, a code, a step. It is read as part of the heading. */
  caption?: ReactNode;
  /** One or two sentences below it. */
  lead?: ReactNode;
  /** Tags or a date line below the heading. */
  meta?: ReactNode;
}

/** The heading of a page; one a page. */
export function PageTitle({ children, caption, lead, meta }: PageTitleProps) {
  return (
    <header className="mb-8 max-w-[46rem]">
      <h1 className="text-2xl font-bold tracking-[-0.01em]">
        {caption ? <span className="mb-2 block text-base font-normal tracking-normal text-soft">{caption}</span> : null}
        {children}
      </h1>
      {meta ? <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-soft">{meta}</div> : null}
      {lead ? <p className="mt-4 max-w-measure text-lg text-soft">{lead}</p> : null}
    </header>
  );
}
