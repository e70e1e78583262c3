import { request, type IncomingHttpHeaders } from "node:http";

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A request with exactly these headers: fetch would add or forbid some. `chunked` sends the body without its length. */
export function sendRaw(options: {
  origin: string;
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  chunked?: boolean;
}): Promise<RawAnswer> {
  const { origin, path, body, chunked = false } = options;
  const length = body !== undefined && !chunked ? { "Content-Length": String(Buffer.byteLength(body)) } : {};
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), { method: options.method ?? "GET", headers: { ...length, ...options.headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString("utf8") }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
