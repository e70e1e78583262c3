import type { ReactNode } from "react";

export interface ConfirmationPanelProps {
  /** The h1 of a confirmation page. */
  title: string;
  /** What the code is: “Mã sáng kiến”. */
  codeLabel?: string | undefined;
  code?: string | undefined;
  children?: ReactNode;
}

/** It is done: what was done and the code to keep. */
export function ConfirmationPanel({ title, codeLabel, code, children }: ConfirmationPanelProps) {
  return (
    <div className="mb-8 max-w-[52rem] bg-accent px-6 py-8 text-on-accent sm:px-10 sm:py-10 print:border print:bg-transparent print:text-ink">
      <h1 className="text-2xl font-bold">{title}</h1>
      {code ? (
        <p className="mt-4 text-lg">
          {codeLabel}
          <strong className="block text-2xl tracking-wide tabular-nums">{code}</strong>
        </p>
      ) : null}
      {children ? <div className="mt-4">{children}</div> : null}
    </div>
  );
}
