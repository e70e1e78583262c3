import { noticesCopy } from "#app/copy/notice-pages.ts";
import { uiCopy } from "#app/copy/ui.ts";
import { AppLink } from "../text/app-link.tsx";
import type { NavItem } from "./nav-item.ts";

export interface AccountMenuProps {
  name: string;
  /** Roles or unit in a line. */
  note?: string | undefined;
  /** How many notices wait unread; 100 stands for more. */
  unreadNotices?: number | undefined;
  links: readonly NavItem[];
  /** Where the sign-out form posts. */
  signOutAction: string;
}

/** Who is signed in and their own places; native details, so it opens without a script. */
export function AccountMenu({ name, note, unreadNotices = 0, links, signOutAction }: AccountMenuProps) {
  return (
    <details className="group relative">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{uiCopy.accountMenu}: </span>
        {/* The given name comes last: on a phone the whole name is shown, on two lines if need be. */}
        <span className="max-w-28 text-right text-sm leading-tight font-semibold sm:max-w-60 sm:truncate sm:text-base">{name}</span>
        {unreadNotices > 0 ? (
          <span className="rounded-sm bg-accent px-1.5 text-sm font-semibold text-on-accent tabular-nums">
            {unreadNotices > 99 ? "99+" : unreadNotices}
            <span className="sr-only"> {noticesCopy.waiting}</span>
          </span>
        ) : null}
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 group-open:rotate-180">
          <path d="M1 4l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </summary>
      <div className="absolute right-0 z-20 mt-1 w-72 max-w-[calc(100vw-2rem)] border-2 border-ink bg-paper py-2">
        {note ? <p className="border-b border-line px-4 pb-2 text-sm text-soft">{note}</p> : null}
        <ul>
          <li>
            <AppLink href="/thong-bao" className="flex min-h-11 items-center px-4 hover:bg-wash hover:underline">
              {noticesCopy.inMenu(unreadNotices)}
            </AppLink>
          </li>
          {links.map((link) => (
            <li key={link.href}>
              <AppLink href={link.href} className="flex min-h-11 items-center px-4 hover:bg-wash hover:underline">
                {link.label}
              </AppLink>
            </li>
          ))}
          <li>
            <form method="post" action={signOutAction}>
              <button type="submit" className="flex min-h-11 w-full cursor-pointer items-center px-4 text-left hover:bg-wash hover:underline">
                {uiCopy.signOut}
              </button>
            </form>
          </li>
        </ul>
      </div>
    </details>
  );
}
