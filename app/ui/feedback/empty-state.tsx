import type { ReactNode } from "react";

export interface EmptyStateProps {
  title: string;
  /** Why it is empty and what would fill it. */
  children?: ReactNode;
  /** The next step: a link or button. */
  action?: ReactNode;
}

/** A list with nothing in it: says why and what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="max-w-measure border-y border-line py-8">
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="mt-2 text-soft">{children}</div> : null}
      {action ? <div className="mt-5">{action}</div> : null}
    </div>
  );
}
