import type { ReactNode } from "react";
import { uiCopy } from "#app/copy/ui.ts";
import type { NavItem } from "./nav-item.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader, type SiteHeaderProps } from "./site-header.tsx";

export interface PageLayoutProps extends SiteHeaderProps {
  footerLinks: readonly NavItem[];
  /** A line across the top for the whole site: demonstration data, planned work. */
  announcement?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: skip link, header, main, footer. On paper only main is printed. */
export function PageLayout({ footerLinks, announcement, children, ...header }: PageLayoutProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="skip-link">
        {uiCopy.skipLink}
      </a>
      <SiteHeader {...header} />
      {announcement ? (
        <aside aria-label={uiCopy.announcement} className="screen-only border-b border-line bg-wash">
          <div className="mx-auto max-w-page px-4 py-2 text-sm sm:px-6">{announcement}</div>
        </aside>
      ) : null}
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 pt-8 outline-none sm:px-6 sm:pt-10 print:max-w-none print:p-0">
        {children}
      </main>
      <SiteFooter links={footerLinks} />
    </div>
  );
}
