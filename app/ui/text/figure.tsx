import { AppLink } from "./app-link.tsx";

export interface FigureProps {
  /** Already formatted: “1.284”, “12,5 tỷ đồng”. */
  value: string;
  label: string;
  /** What is counted and since when. */
  note?: string | undefined;
  /** Where the rows behind the number are. */
  href?: string | undefined;
}

/** One number that matters, with its meaning. Stands in a `FigureRow`. */
export function Figure({ value, label, note, href }: FigureProps) {
  return (
    <div className="flex flex-col border-t-2 border-ink pt-3">
      <dt className="order-2 mt-1 font-semibold">
        {href ? (
          <AppLink href={href} className="underline decoration-1 underline-offset-4 hover:text-accent-deep hover:decoration-3">
            {label}
          </AppLink>
        ) : (
          label
        )}
        {note ? <span className="mt-1 block text-sm font-normal text-soft">{note}</span> : null}
      </dt>
      <dd className="order-1 text-3xl font-bold tracking-[-0.02em] tabular-nums text-accent">{value}</dd>
    </div>
  );
}

/** Two to four figures side by side. */
export function FigureRow({ figures }: { figures: readonly FigureProps[] }) {
  return (
    <dl className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] print:grid-cols-3">
      {figures.map((figure) => (
        <Figure key={figure.label} {...figure} />
      ))}
    </dl>
  );
}
