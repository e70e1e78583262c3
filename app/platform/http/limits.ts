import type { Request, RequestHandler, Response } from "express";
import { sendFrontPage } from "./front-page.ts";

const addressLimit = 8192;
/** Bytes of one body, and milliseconds in which it has to arrive. Forms with files pass by here: see upload-body.ts. */
const bodyLimit = 1024 * 1024;
const arrivalLimit = 30_000;

/** Refuses addresses longer than 8192 characters (414), and (400) ones that are no path, whose escapes are broken or that hold a zero byte. */
export const limitAddress: RequestHandler = (request, response, next) => {
  const { originalUrl } = request;
  if (originalUrl.length > addressLimit) return sendFrontPage({ response, page: "addressTooLong" });
  if (!originalUrl.startsWith("/") || originalUrl.includes("%00")) return sendFrontPage({ response, page: "badRequest" });
  try {
    decodeURI(request.path);
  } catch {
    return sendFrontPage({ response, page: "badRequest" });
  }
  next();
};

/**
 * Reads the body of a write whole, counting what really arrives: a missing or lying Content-Length gains nothing.
 * More than 1 MB is refused (413) before any action runs, and so is a zero byte (400): no browser's form has one and the database
 * takes none, so that every action would fail on it. The bytes stand in `response.locals.body`.
 */
export const readLimitedBody: RequestHandler = (request, response, next) => {
  if (response.locals.upload) return next();
  endSlowSender(request);
  if (request.method === "GET" || request.method === "HEAD") return next();
  if (Number(request.headers["content-length"] ?? 0) > bodyLimit) return refuseLarge(request, response);
  const chunks: Buffer[] = [];
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
    else if (!response.headersSent) refuseLarge(request, response);
  });
  request.once("error", next);
  request.once("end", () => {
    if (size > bodyLimit) return;
    const body = Buffer.concat(chunks, size);
    if (!carriesFile(request) && holdsZeroByte({ body, type: request.headers["content-type"] ?? "" })) return sendFrontPage({ response, page: "badRequest" });
    response.locals.body = body;
    next();
  });
};

/** A slow sender holds a connection for half a minute at most; the server itself waits as long as a form with files may take. */
function endSlowSender(request: Request): void {
  if (request.headers["content-length"] === undefined && request.headers["transfer-encoding"] === undefined) return;
  const timer = setTimeout(() => request.destroy(), arrivalLimit);
  request.once("close", () => clearTimeout(timer));
  request.once("end", () => clearTimeout(timer));
}

/** The one form read whole that carries a file, a spreadsheet: zero bytes belong to it, and its other fields are coded values. */
const carriesFile = (request: Request): boolean =>
  /^\/viec-cua-don-vi\/nhap\/?$/.test(request.path) && (request.headers["content-type"] ?? "").startsWith("multipart/form-data");

/** As a byte, or as the escape of one where bodies are escaped. */
const holdsZeroByte = ({ body, type }: { body: Buffer; type: string }): boolean =>
  body.includes(0) || (type.startsWith("application/x-www-form-urlencoded") && body.includes("%00"));

/** The rest of the body is read and thrown away for a moment, so that the browser gets to see the answer; then the connection ends. */
function refuseLarge(request: Request, response: Response): void {
  response.set("Connection", "close");
  sendFrontPage({ response, page: "tooLarge" });
  request.resume();
  setTimeout(() => request.destroy(), 1000).unref();
}
