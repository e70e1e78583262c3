import { useId, type ReactNode } from "react";

export interface SectionProps {
  title: ReactNode;
  children: ReactNode;
  /** An anchor for links to this part. */
  id?: string | undefined;
  /** A link or button on the line of the heading. */
  action?: ReactNode;
}

/** A part of a page under an h2, opened by a rule: the page's only ornament. */
export function Section({ title, children, id, action }: SectionProps) {
  const headingId = useId();
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className="relative mt-12 border-t border-line pt-6 before:absolute before:-top-px before:left-0 before:h-1 before:w-14 before:bg-accent"
    >
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id={headingId} className="text-xl font-bold">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
