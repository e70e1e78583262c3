import type { ErrorRequestHandler, RequestHandler } from "express";
import { sendFrontPage } from "./front-page.ts";
import type { Lifecycle } from "./health.ts";
import { logError } from "./log.ts";

/** The last word where even Remix failed. Somebody who went away before the answer is no failure. */
export const handleFailure: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  if (request.destroyed || response.destroyed) return;
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  if (status >= 400 && status < 500) return sendFrontPage({ response, page: "badRequest" });
  logError({ requestId: String(response.locals.requestId), error });
  sendFrontPage({ response, page: "broken" });
};

/** While we stop, every answer ends its connection, so that browsers and proxies turn to another process. */
export function endConnectionsWhenStopping(lifecycle: Lifecycle): RequestHandler {
  return (_request, response, next) => {
    if (lifecycle.stopping) response.set("Connection", "close");
    next();
  };
}
