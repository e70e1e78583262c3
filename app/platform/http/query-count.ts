import { AsyncLocalStorage } from "node:async_hooks";
import type { RequestHandler } from "express";

const counter = new AsyncLocalStorage<{ queries: number }>();

/** For `connectDatabase({ onQuery })`: adds one to the request under way. Queries of jobs belong to no request. */
export function countQuery(): void {
  const counting = counter.getStore();
  if (counting) counting.queries += 1;
}

/** Gives every request a counter of its own. */
export const countQueries: RequestHandler = (_request, _response, next) => counter.run({ queries: 0 }, next);

/** Starts anew: called when the person is known, so that the count is that of the page alone (signing in takes two more). */
export function forgetQueries(): void {
  const counting = counter.getStore();
  if (counting) counting.queries = 0;
}

/** The queries of the request since `forgetQueries`. */
export const queriesSoFar = (): number => counter.getStore()?.queries ?? 0;
