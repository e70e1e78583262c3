import type { LoaderFunctionArgs } from "@remix-run/node";
import { admit } from "#app/platform/gate.server.ts";

const closed = ["/ho-so", "/ban-to-chuc", "/cham-diem", "/viec-cua-", "/ap-dung", "/quan-tri", "/tai-khoan", "/dang-", "/dat-lai-", "/loi-moi", "/quen-"];

export function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/robots.txt" });
  const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), "", `Sitemap: ${context.env.origin}/sitemap.xml`, ""];
  return new Response(lines.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
