import type { RequestHandler } from "express";
import { logSlowRequest } from "./log.ts";
import { routePatternOf } from "./route-pattern.ts";

/** From how many milliseconds on a request is worth a line. */
const slow = 1000;

/** Logs the requests that took more than a second; the others leave no line. */
export const watchSlowRequests: RequestHandler = (request, response, next) => {
  const began = performance.now();
  response.once("finish", () => {
    const milliseconds = Math.round(performance.now() - began);
    if (milliseconds <= slow) return;
    const route = routePatternOf(request.path);
    logSlowRequest({ requestId: String(response.locals.requestId), method: request.method, route, status: response.statusCode, milliseconds });
  });
  next();
};
