import { isAdministrator, type Viewer } from "../domain/access/actor.ts";
import { routeAccess } from "../domain/access/routes.ts";

/** The desks of the site in the order in which they are offered. */
const desks = ["/ho-so", "/viec-cua-don-vi", "/cham-diem", "/viec-cua-hoi-dong", "/ban-to-chuc", "/ap-dung"] as const;
const offices = ["/quan-tri/tai-khoan", "/quan-tri/nhat-ky", "/quan-tri/bat-bien", "/quan-tri/hop-thu-thu"] as const;

export type DeskPath = (typeof desks)[number];
export type OfficePath = (typeof offices)[number];

export interface Shell {
  viewer: { fullName: string; email: string; unreadNotices: number } | null;
  /** The places this viewer may enter, by the same registry that guards them. */
  desks: DeskPath[];
  offices: OfficePath[];
  isDemo: boolean;
}

const mayRead = (viewer: Viewer) => (path: string) => {
  const rule = routeAccess[path]?.read;
  return rule?.about === "viewer" && rule.allows(viewer);
};

/** What the frame of every page needs: no query at all. */
export function readShell(options: { viewer: Viewer; unreadNotices: number; isDemo: boolean }): Shell {
  const { viewer } = options;
  // An administrator keeps the house and files nothing there: the desk of dossiers would only be empty.
  const offered = isAdministrator(viewer) && viewer?.grants.length === 1 ? [] : desks;
  return {
    viewer: viewer && { fullName: viewer.fullName, email: viewer.email, unreadNotices: options.unreadNotices },
    desks: offered.filter(mayRead(viewer)),
    offices: offices.filter(mayRead(viewer)),
    isDemo: options.isDemo,
  };
}
