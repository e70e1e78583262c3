import { createRequestHandler, type AppLoadContext, type ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import type { Env } from "../env.server.ts";
import { forgetQueries, queriesSoFar } from "./query-count.ts";
import { toRemixRequest } from "./remix-request.ts";
import { sendAnswer } from "./send-answer.ts";

/** The build, or in development a function that makes it anew. */
export type BuildSource = ServerBuild | (() => Promise<ServerBuild>);

/**
 * Hands requests to Remix. Our own instead of the one of @remix-run/express: that one builds addresses from headers,
 * streams bodies of any size and knows nothing of caching.
 */
export function createRemixHandler(options: {
  build: BuildSource;
  env: Env;
  loadContext: (request: Request, response: Response) => Promise<AppLoadContext>;
}): RequestHandler {
  const { env } = options;
  const handle = createRequestHandler(options.build, env.mode);
  const answerOne = async (request: Request, response: Response) => {
    const context = await options.loadContext(request, response);
    forgetQueries();
    const answer = await handle(toRemixRequest({ request, response, origin: env.origin }), context);
    if (env.exposeQueryCount) response.set("Server-Timing", `db;desc="${queriesSoFar()}"`);
    await sendAnswer({ request, response, answer, viewer: context.viewer });
  };
  return (request, response, next) => void answerOne(request, response).catch(next);
}
