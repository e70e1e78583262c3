import type { Request } from "express";

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** The Host headers under which the site answers: the one of its origin and, on a machine of one's own, the other names of that machine. */
export function allowedHosts(origin: string): ReadonlySet<string> {
  const { host, hostname, port } = new URL(origin);
  const aliases = loopback.includes(hostname) ? loopback.map((name) => (port ? `${name}:${port}` : name)) : [];
  return new Set([host, ...aliases]);
}

/** The host the browser typed: X-Forwarded-Host only where a trusted proxy says so (Express's `trust proxy`). */
export function hostOf(request: Request): string {
  const trusts = request.app.get("trust proxy fn") as (address: string, hop: number) => boolean;
  const forwarded = request.headers["x-forwarded-host"];
  const believed = typeof forwarded === "string" && trusts(request.socket.remoteAddress ?? "", 0);
  return (believed ? forwarded : (request.headers.host ?? "")).toLowerCase();
}
