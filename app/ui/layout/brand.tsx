import { uiCopy } from "#app/copy/ui.ts";
import { AppLink } from "../text/app-link.tsx";

/** The name with its mark: the rising tone of “Sáng” and “kiến”, a stroke upward. */
export function Brand() {
  return (
    <AppLink href="/" aria-label={uiCopy.brandHome} className="inline-flex min-h-11 items-center gap-3 text-ink no-underline">
      <svg aria-hidden="true" viewBox="0 0 32 32" className="size-9 shrink-0 text-accent">
        <path d="M0 0h32v32H0z" fill="currentColor" />
        <path d="M8 24L20 7h6L13 24z" className="fill-paper" />
      </svg>
      <span className="text-lg leading-tight font-bold tracking-[-0.01em]">{uiCopy.brand}</span>
    </AppLink>
  );
}
