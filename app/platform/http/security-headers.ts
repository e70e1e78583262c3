import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

const permissions = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb", "browsing-topics"].map((name) => `${name}=()`).join(", ");

/**
 * Security headers of every answer. Scripts run by the nonce of their page or from our own address; nothing inline, nothing from elsewhere.
 * @param options.development lets Vite inject its styles and talk to the browser
 */
export function sendSecurityHeaders(options: { secure: boolean; development: boolean }): RequestHandler[] {
  const { secure, development } = options;
  const setNonce: RequestHandler = (_request, response, next) => {
    response.locals.cspNonce = randomBytes(16).toString("base64");
    response.set("Permissions-Policy", permissions);
    next();
  };
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${String((response as Response).locals.cspNonce)}'`],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        frameSrc: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: secure && { maxAge: 365 * 24 * 60 * 60, includeSubDomains: true },
    xFrameOptions: { action: "deny" },
  });
  return [setNonce, setHeaders];
}
