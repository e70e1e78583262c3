import type { ReactNode } from "react";

/** A thing to read and the sheet about it: next to each other on a wide screen, where the text scrolls by itself; one after the other on a phone. */
export function SideBySide({ label, reading, children }: { label: string; reading: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2 print:block">
      <div
        role="region"
        aria-label={label}
        tabIndex={0}
        className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:border-r lg:border-line lg:pr-8 print:max-h-none print:overflow-visible print:border-0"
      >
        {reading}
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
