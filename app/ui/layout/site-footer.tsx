import { uiCopy } from "#app/copy/ui.ts";
import { AppLink } from "../text/app-link.tsx";
import type { NavItem } from "./nav-item.ts";

/** What this is, and the links that belong to no step. */
export function SiteFooter({ links }: { links: readonly NavItem[] }) {
  return (
    <footer className="screen-only mt-20 border-t-4 border-accent bg-wash">
      <div className="mx-auto max-w-page px-4 py-10 sm:px-6">
        <h2 className="sr-only">{uiCopy.footerHeading}</h2>
        <nav aria-label={uiCopy.footerNav}>
          <ul className="flex flex-wrap gap-x-7">
            {links.map((link) => (
              <li key={link.href}>
                <AppLink
                  href={link.href}
                  className="inline-flex min-h-11 items-center underline decoration-1 underline-offset-4 hover:text-accent-deep hover:decoration-3"
                >
                  {link.label}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-4 max-w-measure text-sm text-soft">{uiCopy.footerAbout}</p>
      </div>
    </footer>
  );
}
