import { routeAccess } from "../../domain/access/routes.ts";

const patterns = Object.keys(routeAccess)
  .filter((path) => path !== "/*")
  .map((path) => ({ path, parts: path.split("/") }));

/** The route of a path, without what stands in it: a log line must hold no token, name or search word. */
export function routePatternOf(pathname: string): string {
  const parts = pathname.split("/");
  const matches = (wanted: string[]) => wanted.length === parts.length && wanted.every((part, index) => part.startsWith(":") || part === parts[index]);
  return patterns.find((pattern) => matches(pattern.parts))?.path ?? "/*";
}
