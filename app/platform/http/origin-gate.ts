import type { Request, RequestHandler } from "express";
import { hostOf } from "./allowed-hosts.ts";
import { sendFrontPage } from "./front-page.ts";

const reading = new Set(["GET", "HEAD"]);
const writing = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/**
 * The gate against cross-site writes, in front of the framework: Remix 2.17.5 runs actions for cross-site POSTs to
 * `?_data=` addresses and resource routes. A write passes with `Sec-Fetch-Site: same-origin` or, from browsers that do not
 * send that header, with an `Origin` that is our own under the (already checked) Host of the request.
 */
export function refuseCrossSiteWrites(options: { origin: string }): RequestHandler {
  const { protocol } = new URL(options.origin);
  return (request, response, next) => {
    if (reading.has(request.method)) return next();
    if (request.method === "OPTIONS") return void response.set("Allow", "GET, HEAD, POST").status(204).end();
    if (!writing.has(request.method)) return sendFrontPage({ response, page: "notAllowed" });
    if (isSameOrigin(request, protocol)) return next();
    sendFrontPage({ response, page: "crossSite" });
  };
}

function isSameOrigin(request: Request, protocol: string): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  return request.headers.origin === `${protocol}//${hostOf(request)}`;
}
