import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "#app/routes.ts";

/** A path of `app/routes.ts` with the name under which Remix asks for its data (`?_data=`). */
export interface RoutePlace {
  path: string;
  dataId: string;
}

function placesBelow(entries: RouteConfigEntry[], base: string): RoutePlace[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${base}/${entry.path}` : base;
    return entry.children ? placesBelow(entry.children, path) : [{ path: path || "/", dataId: entry.file.replace(/\.tsx?$/, "") }];
  });
}

/** Every place that the site answers, as in `app/routes.ts`. */
export const routePlaces = (): RoutePlace[] => placesBelow(routes, "");

/** Every path that the site answers, as in `app/routes.ts`. */
export const routePaths = (): string[] => routePlaces().map(({ path }) => path);
