import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "#app/routes.ts";

function pathsBelow(entries: RouteConfigEntry[], base: string): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${base}/${entry.path}` : base;
    return entry.children ? pathsBelow(entry.children, path) : [path || "/"];
  });
}

/** Every path that the site answers, as in `app/routes.ts`. */
export function routePaths(): string[] {
  return pathsBelow(routes, "");
}
