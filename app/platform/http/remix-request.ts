import type { Request as ExpressRequest, Response as ExpressResponse } from "express";

/**
 * The request as Remix wants it. Its address is built on our own origin, never on a header; its body was read and limited before.
 * The signal fires when the browser goes away before the answer is complete.
 */
export function toRemixRequest(options: { request: ExpressRequest; response: ExpressResponse; origin: string }): Request {
  const { request, response } = options;
  const leaving = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) leaving.abort();
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const single of Array.isArray(value) ? value : [value]) if (single !== undefined) headers.append(name, single);
  }
  const body = response.locals.body as Buffer<ArrayBuffer> | undefined;
  return new Request(new URL(options.origin + request.originalUrl), { method: request.method, headers, signal: leaving.signal, ...(body && { body }) });
}
