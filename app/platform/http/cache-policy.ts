import { createHash } from "node:crypto";
import type { Request, Response as ExpressResponse } from "express";
import type { Viewer } from "../../domain/access/actor.ts";

/** The part of the site that reads the same for every visitor. Everything else, forms and links with tokens too, is kept by nobody. */
const publicPart =
  /^\/(?:$|dot-thi-dua(?:\/|$)|sang-kien(?:\/[^/]+$|\.atom$|$)|khen-thuong(?:\/|$)|don-vi\/|quyen-rieng-tu$|api\/v1\/|opensearch\.xml$|sitemap\.xml$|robots\.txt$)/;

/** True where the answer may be stored and asked again by its ETag: a visitor's successful GET of the public part. */
export function isShareable(options: { request: Request; response: ExpressResponse; viewer: Viewer; status: number }): boolean {
  const { request, response } = options;
  return request.method === "GET" && options.viewer === null && options.status === 200 && !response.hasHeader("Set-Cookie") && publicPart.test(request.path);
}

export const sharedCaching = "public, max-age=0, must-revalidate";
export const privateCaching = "private, no-store";

/**
 * The weak ETag of a page: its text without what differs in every answer, the nonce and the request's name.
 * A 304 must then carry no Content-Security-Policy: the stored page keeps the nonce of its own headers.
 */
export function etagOf(options: { text: string; nonce: string; requestId: string }): string {
  const stable = options.text.replaceAll(options.nonce, "").replaceAll(options.requestId, "");
  return `W/"${createHash("sha256").update(stable).digest("base64url").slice(0, 22)}"`;
}

/** True where one of the tags in `If-None-Match` is this one. */
export function isKnown(options: { ifNoneMatch: string | undefined; etag: string }): boolean {
  return options.ifNoneMatch?.split(",").some((tag) => tag.trim() === options.etag) ?? false;
}
