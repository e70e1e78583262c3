import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

export interface TestObjectStore {
  /** For STORAGE_URL. */
  readonly url: string;
  readonly objects: Map<string, { bytes: Buffer; storedAt: Date }>;
  /** What was asked, in order. */
  readonly requests: { method: string; path: string; isSigned: boolean; length: string | undefined }[];
  /** While true it answers that it has no room. */
  isFull: boolean;
}

/** As much of the S3 protocol as the site uses, on a free port for the test file that calls it: path-style bucket `kho`, signatures demanded but not checked. */
export function testObjectStore(): TestObjectStore {
  const state: TestObjectStore & { url: string } = { url: "", objects: new Map(), requests: [], isFull: false };
  const server = createServer((request, response) => void answer(state, request, response));
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    state.url = `s3://khoa:b%C3%AD%2Fm%E1%BA%ADt@127.0.0.1:${(server.address() as AddressInfo).port}/kho?region=vn-1&tls=0`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return state;
}

async function answer(state: TestObjectStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://kho");
  const isSigned = /^AWS4-HMAC-SHA256 Credential=khoa\/\d{8}\/vn-1\/s3\/aws4_request, SignedHeaders=[a-z0-9;-]+, Signature=[0-9a-f]{64}$/.test(
    request.headers.authorization ?? "",
  );
  state.requests.push({ method: request.method ?? "", path: url.pathname, isSigned, length: request.headers["content-length"] });
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  } catch {
    // Cut in the middle: a store keeps nothing of it.
    return;
  }
  const bytes = Buffer.concat(chunks);
  const refuse = (status: number, code: string) => response.writeHead(status, { "Content-Type": "application/xml" }).end(`<Error><Code>${code}</Code></Error>`);
  if (!isSigned) return void refuse(403, "AccessDenied");
  if (!url.pathname.startsWith("/kho/") && url.pathname !== "/kho") return void refuse(404, "NoSuchBucket");
  const key = url.pathname.slice("/kho/".length);
  if (request.method === "PUT") {
    if (state.isFull) return void refuse(507, "XMinioStorageFull");
    state.objects.set(key, { bytes, storedAt: new Date() });
    return void response.writeHead(200, { ETag: '"x"' }).end();
  }
  if (request.method === "DELETE") {
    state.objects.delete(key);
    return void response.writeHead(204).end();
  }
  if (url.searchParams.get("list-type") === "2") return void response.writeHead(200, { "Content-Type": "application/xml" }).end(listOf(state, url));
  const object = state.objects.get(key);
  if (!object) return void refuse(404, "NoSuchKey");
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
  const part = range ? object.bytes.subarray(Number(range[1]), Number(range[2]) + 1) : object.bytes;
  response.writeHead(range ? 206 : 200, { "Content-Length": part.length }).end(part);
}

/** Two keys a page, so that somebody who forgets the rest is found out. */
function listOf(state: TestObjectStore, url: URL): string {
  const keys = [...state.objects.keys()].filter((key) => key.startsWith(url.searchParams.get("prefix") ?? "")).sort();
  const from = Number(url.searchParams.get("continuation-token") ?? 0);
  const contents = keys.slice(from, from + 2).map((key) => {
    const { bytes, storedAt } = state.objects.get(key)!;
    return `<Contents><Key>${key}</Key><LastModified>${storedAt.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`;
  });
  const more =
    from + 2 < keys.length ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${from + 2}</NextContinuationToken>` : "<IsTruncated>false</IsTruncated>";
  return `<?xml version="1.0"?><ListBucketResult>${contents.join("")}${more}</ListBucketResult>`;
}
