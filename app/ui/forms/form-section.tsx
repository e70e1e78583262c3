import type { ReactNode } from "react";

/** A titled group of fields in a long form (h2). */
export function FormSection({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <section className="mt-10 border-t border-line pt-6 first:mt-0 first:border-t-0 first:pt-0">
      <h2 className="mb-2 text-xl font-bold">{title}</h2>
      {lead ? <p className="mb-4 max-w-measure text-soft">{lead}</p> : null}
      <div className="mt-4">{children}</div>
    </section>
  );
}
