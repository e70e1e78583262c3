import { uiCopy } from "#app/copy/ui.ts";
import { AppLink } from "../text/app-link.tsx";
import { AccountMenu, type AccountMenuProps } from "./account-menu.tsx";
import { Brand } from "./brand.tsx";
import { isCurrent, type NavItem } from "./nav-item.ts";

export interface SiteHeaderProps {
  nav: readonly NavItem[];
  /** The places of work this person may enter. */
  desks?: readonly NavItem[] | undefined;
  /** The path of this page: marks the current link. */
  currentPath: string;
  /** Nobody signed in: null. */
  account: AccountMenuProps | null;
  /** The sign-in page; absent where signing in is not offered. */
  signInHref?: string | undefined;
}

/** Brand, main navigation and account, the same on every page; below it the desks of whoever is signed in. */
export function SiteHeader({ nav, desks = [], currentPath, account, signInHref }: SiteHeaderProps) {
  return (
    <header className="screen-only border-b border-line bg-paper">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-4 px-4 pt-3 sm:px-6 lg:flex-nowrap lg:gap-x-10 lg:py-3">
        <Brand />
        <nav aria-label={uiCopy.primaryNav} className="order-last w-full lg:order-none lg:w-auto lg:flex-1">
          <NavLinks items={nav} currentPath={currentPath} />
        </nav>
        {account ? (
          <AccountMenu {...account} />
        ) : signInHref ? (
          <AppLink
            href={signInHref}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline decoration-1 underline-offset-4 hover:text-accent-deep hover:decoration-3"
          >
            {uiCopy.signIn}
          </AppLink>
        ) : null}
      </div>
      {desks.length > 0 ? (
        <nav aria-label={uiCopy.desksNav} className="border-t border-line">
          <div className="mx-auto max-w-page px-4 sm:px-6">
            <NavLinks items={desks} currentPath={currentPath} />
          </div>
        </nav>
      ) : null}
    </header>
  );
}

function NavLinks({ items, currentPath }: { items: readonly NavItem[]; currentPath: string }) {
  return (
    <ul className="flex flex-wrap gap-x-6">
      {items.map((item) => (
        <li key={item.href}>
          <AppLink
            href={item.href}
            aria-current={isCurrent({ href: item.href, currentPath }) ? "page" : undefined}
            className="inline-flex min-h-11 items-center border-b-4 border-transparent pt-1 hover:border-line aria-[current=page]:border-accent aria-[current=page]:font-semibold"
          >
            {item.label}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
