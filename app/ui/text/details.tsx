import type { ReactNode } from "react";

export interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
}

/** Help or a long part that most readers do not need; native, printed open where the browser can. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details open={open} className="group my-4">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 text-accent underline decoration-1 underline-offset-4 hover:text-accent-deep hover:decoration-3 [&::-webkit-details-marker]:hidden">
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 group-open:rotate-90">
          <path d="M3 1l6 5-6 5z" fill="currentColor" />
        </svg>
        {summary}
      </summary>
      <div className="mt-2 border-l-4 border-line py-2 pl-5">{children}</div>
    </details>
  );
}
