import type { Request, RequestHandler, Response } from "express";
import { uploadLimit } from "../files/receive-files.ts";
import { sendFrontPage } from "./front-page.ts";

/** The one form that carries files; whatever else is sent to its address is read whole and limited like any other form. */
const uploadAddress = /^\/ho-so\/[1-9]\d{0,8}\/minh-chung$/;

const silence = 30_000;

export const isUpload = (request: Request): boolean =>
  request.method === "POST" && uploadAddress.test(request.path) && /^multipart\/form-data\s*;/i.test(request.headers["content-type"] ?? "");

/**
 * Lets an upload through unread: the action asks gate and policy first and only then takes the bytes, a chunk at a time. It limits what really comes;
 * here a form that says itself that it is too large is refused, and one that falls silent for half a minute is cut.
 */
export const passUpload: RequestHandler = (request, response, next) => {
  if (!isUpload(request)) return next();
  if (Number(request.headers["content-length"] ?? 0) > uploadLimit) return refuseUpload(request, response);
  request.setTimeout(silence, () => void request.destroy());
  request.once("end", () => request.setTimeout(0));
  response.locals.upload = lazyBody(request);
  // Whoever is refused may still be sending: the connection cannot carry another request, and is ended soon after the answer.
  response.set("Connection", "close");
  response.once("finish", () => endSoon(request));
  next();
};

function refuseUpload(request: Request, response: Response): void {
  response.set("Connection", "close");
  sendFrontPage({ response, page: "uploadTooLarge" });
  endSoon(request);
}

/** What still comes is thrown away for a moment, so that the browser gets to see the answer. */
function endSoon(request: Request): void {
  if (request.complete || request.destroyed) return;
  request.resume();
  setTimeout(() => request.destroy(), 1000).unref();
}

/** The body as the web platform has it. Nothing is read before somebody asks, and never more than was asked for. */
function lazyBody(request: Request): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<Buffer> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        chunks ??= request.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
        const next: IteratorResult<Buffer, unknown> = await chunks.next();
        if (next.done) return controller.close();
        controller.enqueue(next.value);
      },
    },
    { highWaterMark: 0 },
  );
}
