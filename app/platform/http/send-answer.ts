import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { writeReadableStreamToWritable } from "@remix-run/node";
import type { Request, Response as ExpressResponse } from "express";
import type { Viewer } from "../../domain/access/actor.ts";
import { etagOf, isKnown, isShareable, privateCaching, sharedCaching } from "./cache-policy.ts";

/** Writes Remix's answer with the caching that its reader is due. A page that may be shared is written whole, for its ETag; others stream. */
export async function sendAnswer(options: { request: Request; response: ExpressResponse; answer: Response; viewer: Viewer }): Promise<void> {
  const { request, response, answer, viewer } = options;
  response.status(answer.status);
  for (const [name, value] of answer.headers) response.append(name, value);
  response.vary("Cookie");
  if (isShareable({ request, response, viewer, status: answer.status })) return sendShared({ request, response, answer });
  if (viewer || !answer.headers.has("Cache-Control")) response.set("Cache-Control", privateCaching);
  if (!answer.body) return void response.end();
  // A file waits for a slow reader; Remix's own writer would take it whole into memory.
  if (answer.headers.has("Content-Disposition")) return pipeline(Readable.fromWeb(answer.body as NodeReadableStream), response);
  await writeReadableStreamToWritable(answer.body, response);
}

async function sendShared(options: { request: Request; response: ExpressResponse; answer: Response }): Promise<void> {
  const { request, response, answer } = options;
  const body = Buffer.from(await answer.arrayBuffer());
  const etag = etagOf({ text: body.toString("utf8"), nonce: String(response.locals.cspNonce), requestId: String(response.locals.requestId) });
  if (!answer.headers.has("Cache-Control")) response.set("Cache-Control", sharedCaching);
  response.set("ETag", etag);
  if (!isKnown({ ifNoneMatch: request.headers["if-none-match"], etag })) return void response.end(body);
  response.removeHeader("Content-Security-Policy");
  response.removeHeader("Content-Type");
  response.status(304).end();
}
