import { AppLink } from "../text/app-link.tsx";

export interface TabItem {
  href: string;
  label: string;
  current?: boolean | undefined;
  /** Already formatted number behind the label. */
  count?: string | undefined;
}

/** Parts of one thing, each with its own address: links, not a script. `label` names the group. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  return (
    <nav aria-label={label} className="screen-only mb-8 border-b border-line">
      <ul className="flex flex-wrap gap-x-7">
        {items.map((item) => (
          <li key={item.href}>
            <AppLink
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className="-mb-px inline-flex min-h-12 items-center gap-2 border-b-4 border-transparent text-accent hover:border-line aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {item.label}
              {item.count ? <span className="text-sm font-normal text-soft tabular-nums">{item.count}</span> : null}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
