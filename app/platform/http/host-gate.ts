import type { RequestHandler } from "express";
import { allowedHosts, hostOf } from "./allowed-hosts.ts";
import { sendFrontPage } from "./front-page.ts";

/** Refuses requests under a name that is not ours (400): no link, cache key or cookie is ever built from a foreign Host. */
export function refuseUnknownHosts(options: { origin: string }): RequestHandler {
  const allowed = allowedHosts(options.origin);
  return (request, response, next) => (allowed.has(hostOf(request)) ? next() : sendFrontPage({ response, page: "unknownHost" }));
}
