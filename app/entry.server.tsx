import { createReadableStreamFromReadable, type ActionFunctionArgs, type AppLoadContext, type EntryContext, type LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { dropPadding } from "./platform/http/drop-padding.ts";
import { logError } from "./platform/http/log.ts";
import { NonceContext } from "./ui/layout/nonce.ts";

const renderTimeout = 10_000;

export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    // A robot, or a page that is refused, gets the whole document at once; a person gets the shell first.
    const whole = isbot(request.headers.get("user-agent"));
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.cspNonce}>
        <RemixServer context={remix} url={request.url} abortDelay={renderTimeout - 1000} nonce={context.cspNonce} />
      </NonceContext.Provider>,
      {
        nonce: context.cspNonce,
        [whole ? "onAllReady" : "onShellReady"]() {
          const body = dropPadding();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { status: failed ? 500 : status, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          logError({ requestId: context.requestId, error });
        },
      },
    );
    setTimeout(abort, renderTimeout).unref();
  });
}

/** Everything a loader, an action or a component throws that nobody expected. What Remix itself refuses (a method, an unknown `_data`) is no fault of ours. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (!request.signal.aborted) logError({ requestId: context.requestId, error });
}
