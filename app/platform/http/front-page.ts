import type { Response } from "express";
import { frontCopy, frontPages, type FrontPage } from "../../copy/front.ts";

/** Answers in front of the application with a page that needs neither styles nor scripts. Written once: a response under way is cut instead. */
export function sendFrontPage(options: { response: Response; page: FrontPage }): void {
  const { response } = options;
  if (response.headersSent) return void response.destroy();
  const { status, title, body } = frontPages[options.page];
  const requestId = String(response.locals.requestId ?? "");
  response
    .status(status)
    .set("Cache-Control", "no-store")
    .type("html")
    .send(
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
        `<title>${title} – Sáng kiến trẻ</title></head><body><main><h1>${title}</h1><p>${body}</p>` +
        `<p>${frontCopy.requestId}: <code>${requestId}</code></p><p><a href="/">${frontCopy.home}</a></p></main></body></html>`,
    );
}
