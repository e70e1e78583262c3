import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";

/** Gives every request a name of ours, shown to the person on errors and written in the log. A name from outside is not believed. */
export const giveRequestId: RequestHandler = (_request, response, next) => {
  response.locals.requestId = randomUUID();
  response.set("X-Request-Id", String(response.locals.requestId));
  next();
};
