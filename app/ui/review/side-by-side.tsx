import type { ReactNode } from "react";
import { TextLink } from "../text/text-link.tsx";

export interface SideBySideProps {
  /** Names the text for those who hear the page. */
  label: string;
  reading: ReactNode;
  /** The link over the text, on a phone only, that leads to the sheet. */
  toSheet: string;
  sheetId: string;
  children: ReactNode;
}

/** A thing to read and the sheet about it: next to each other on a wide screen, where the text scrolls by itself; one after the other on a phone. */
export function SideBySide({ label, reading, toSheet, sheetId, children }: SideBySideProps) {
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2 print:block">
      <p className="screen-only lg:hidden">
        <TextLink href={`#${sheetId}`}>{toSheet}</TextLink>
      </p>
      <section
        aria-label={label}
        tabIndex={0}
        className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:border-r lg:border-line lg:pr-8 print:max-h-none print:overflow-visible print:border-0"
      >
        {reading}
      </section>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
