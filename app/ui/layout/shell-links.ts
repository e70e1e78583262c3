import { savedSearchCopy } from "#app/copy/saved-search.ts";
import { shellCopy } from "#app/copy/shell.ts";
import type { NavItem } from "./nav-item.ts";

export const publicNav: NavItem[] = [
  { href: "/sang-kien", label: shellCopy.search },
  { href: "/khen-thuong", label: shellCopy.honours },
  { href: "/dot-thi-dua", label: shellCopy.campaigns },
];

export const footerLinks: NavItem[] = [
  { href: "/quyen-rieng-tu", label: shellCopy.privacy },
  { href: "/api/v1/initiatives", label: shellCopy.api },
  { href: "/sang-kien.atom", label: shellCopy.feed },
];

/** The words of the places a signed-in person may enter, by path. */
const placeLabels: Record<string, string> = {
  "/ho-so": shellCopy.myDossiers,
  "/viec-cua-don-vi": shellCopy.unitDesk,
  "/cham-diem": shellCopy.reviewDesk,
  "/viec-cua-hoi-dong": shellCopy.councilDesk,
  "/ban-to-chuc": shellCopy.boardDesk,
  "/ap-dung": shellCopy.applications,
  "/quan-tri/tai-khoan": shellCopy.accounts,
  "/quan-tri/nhat-ky": shellCopy.events,
  "/quan-tri/bat-bien": shellCopy.invariants,
  "/quan-tri/hop-thu-thu": shellCopy.mailbox,
  "/tim-kiem-da-luu": savedSearchCopy.all,
  "/tai-khoan": shellCopy.account,
};

export const placeLinks = (paths: readonly string[]): NavItem[] => paths.map((href) => ({ href, label: placeLabels[href] ?? href }));
