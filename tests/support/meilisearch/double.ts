import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ZodError } from "zod";
import { ApiError } from "./api-error.ts";
import { Keys } from "./keys.ts";
import { routes } from "./routes.ts";
import { Store } from "./store.ts";

/** Ways to be ill. `strange`: 200 with JSON of another service; `garbage`: 200 with bytes that are no JSON; `hanging`: takes the request and never answers. */
export type Fault = "none" | "hanging" | "garbage" | "strange" | "failing" | "slow" | "full" | "wrong-version" | "refusing";

export interface MeilisearchDouble {
  url: string;
  masterKey: string;
  store: Store;
  keys: Keys;
  /** `METHOD /path` of every request, and what was wrong with those that were refused. */
  requests: string[];
  refusals: { request: string; code: string }[];
  become(fault: Fault): void;
  stop(): Promise<void>;
}

export const doubleVersion = "1.22.1";
const slowness = 1500;

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (chunks.length === 0) return undefined;
  if (request.headers["content-type"]?.startsWith("application/json") !== true)
    throw new ApiError(415, "invalid_content_type", "The Content-Type must be application/json.");
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new ApiError(400, "malformed_payload", "The json payload provided is malformed.");
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(body === undefined ? "" : JSON.stringify(body));
}

/**
 * A small server that speaks the documented protocol of Meilisearch over HTTP and refuses what the documentation does not name. It is no search engine:
 * it finds words, filters, counts and sorts well enough for the adapter to be tested against.
 */
export async function startMeilisearchDouble(options: { masterKey?: string; port?: number } = {}): Promise<MeilisearchDouble> {
  const { masterKey = "a-master-key-of-sixteen-bytes", port = 0 } = options;
  const store = new Store();
  const keys = new Keys(masterKey);
  const requests: string[] = [];
  const refusals: MeilisearchDouble["refusals"] = [];
  let fault: Fault = "none";

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const name = `${request.method ?? ""} ${pathname}`;
    requests.push(name);
    const body = await readBody(request);
    if (fault === "hanging") return;
    if (fault === "slow") await new Promise((resolve) => setTimeout(resolve, slowness));
    if (fault === "garbage") return void response.writeHead(200, { "content-type": "application/json" }).end("\u0000<html>not json");
    if (fault === "strange") return send(response, 200, { took: 3, hits: { total: 1, hits: [{ _id: "7", _source: {} }] } });
    if (fault === "failing") return send(response, 503, new ApiError(503, "internal", "Service unavailable.", "internal").body());
    if (fault === "refusing") throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.");
    const route = routes.find((one) => one.method === request.method && one.path.test(pathname));
    if (!route) throw new ApiError(404, "not_found", `Not found: ${name}`);
    const uid = route.path.exec(pathname)?.groups?.uid ?? "";
    const index = pathname.startsWith("/indexes/") ? uid : undefined;
    const { authorization } = request.headers;
    const key = route.action === null ? null : keys.authorise({ header: authorization, action: route.action, ...(index !== undefined && { index }) });
    const mayCreateIndexes = key === null || key.actions.some((action) => action === "*" || action === "indexes.*" || action === "indexes.create");
    const version = fault === "wrong-version" ? "0.30.5" : doubleVersion;
    const answered = route.answer({ store, keys, mayCreateIndexes, version, uid, parameters: searchParams, body });
    send(response, answered.status, answered.body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const refusal =
        error instanceof ApiError
          ? error
          : error instanceof ZodError
            ? new ApiError(400, "bad_request", error.message)
            : new ApiError(500, "internal", String(error), "internal");
      refusals.push({ request: `${request.method ?? ""} ${request.url ?? ""}`, code: refusal.code });
      send(response, refusal.status, refusal.body());
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    masterKey,
    store,
    keys,
    requests,
    refusals,
    become(next) {
      fault = next;
      store.isFull = next === "full";
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
