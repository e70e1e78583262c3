import { uiCopy } from "#app/copy/ui.ts";
import { AppLink } from "../text/app-link.tsx";

/** The way back, above the page title; `children` names the place when “Quay lại” is not clear enough. */
export function BackLink({ href, children }: { href: string; children?: string | undefined }) {
  return (
    <nav aria-label={uiCopy.back} className="screen-only mb-3">
      <AppLink
        href={href}
        className="inline-flex min-h-11 items-center gap-2 text-ink underline decoration-1 underline-offset-4 hover:text-accent-deep hover:decoration-3"
      >
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0">
          <path d="M8 1L3 6l5 5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {children ?? uiCopy.back}
      </AppLink>
    </nav>
  );
}
