import type { Request as ExpressRequest, Response as ExpressResponse } from "express";

/**
 * The request as Remix wants it. Its address is built on our own origin, never on a header; its body was read and limited before,
 * or, of a form with files, is a stream that nobody has touched: Remix hands it on to the action as it is.
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
  const upload = response.locals.upload as ReadableStream<Uint8Array> | undefined;
  const init: RequestInit = { method: request.method, headers, signal: leaving.signal, ...(body && { body }) };
  if (upload) Object.assign(init, { body: upload, duplex: "half" });
  return new Request(new URL(options.origin + request.originalUrl), init);
}
