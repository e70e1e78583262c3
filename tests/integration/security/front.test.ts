import { describe, expect, it } from "vitest";
import { testDatabase } from "../../support/database.ts";
import { testSite } from "../../support/site.ts";
import { sendRaw } from "./send-raw.ts";

const site = testSite(testDatabase());
const get = (path: string, headers: Record<string, string> = {}) => sendRaw({ origin: site.origin, path, headers });
const portOf = () => new URL(site.origin).port;

describe("the name of the site", () => {
  it.each(["xau.test", "localhost", "localhost:1", "localhost.xau.test"])("%s is refused", async (host) => {
    const answer = await get("/", { Host: host });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("Trang này không phục vụ tên miền");
  });

  it("the machine's own names are answered, upper case too", async () => {
    for (const name of ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"]) expect((await get("/", { Host: `${name}:${portOf()}` })).status).toBe(200);
  });

  it("X-Forwarded-Host of a stranger is not believed, in either direction", async () => {
    expect((await get("/", { "X-Forwarded-Host": "xau.test" })).status).toBe(200);
    expect((await get("/", { Host: "xau.test", "X-Forwarded-Host": `localhost:${portOf()}` })).status).toBe(400);
  });

  it("no address on a page is built from the name the reader used", async () => {
    const answer = await get("/", { Host: `127.0.0.1:${portOf()}` });
    expect(answer.text).toContain(`<link rel="canonical" href="${site.origin}/"`);
  });
});

describe("headers", () => {
  it("the policy lets scripts run by the nonce of their page only, and the nonce is new each time", async () => {
    const pages = await Promise.all([get("/"), get("/")]);
    const nonces = pages.map(({ headers, text }) => {
      const policy = String(headers["content-security-policy"]);
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      const inline = [...text.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
      expect(inline.length).toBeGreaterThan(0);
      for (const attributes of inline) expect(attributes).toContain(`nonce="${nonce}"`);
      expect(policy).not.toContain("unsafe");
      for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
        expect(policy).toContain(part);
      return nonce;
    });
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it("every answer carries them, refusals and files too", async () => {
    for (const path of ["/", "/khong-co", "/assets/khong-co.js", "/readyz", `/?q=${"a".repeat(9000)}`]) {
      const { headers } = await get(path);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["x-frame-options"]).toBe("DENY");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers["x-powered-by"]).toBeUndefined();
    }
  });

  it("over plain http no browser is told to insist on https", async () => {
    expect((await get("/")).headers["strict-transport-security"]).toBeUndefined();
  });
});

describe("limits", () => {
  const post = (body: string, chunked: boolean) =>
    sendRaw({
      ...{ origin: site.origin, method: "POST", path: "/dang-nhap", body, chunked },
      headers: { Origin: site.origin, "Content-Type": "application/x-www-form-urlencoded" },
    });

  it.each([true, false])("a body over 1 MB is refused (length hidden: %s)", async (chunked) => {
    const answer = await post(`email=${"a".repeat(1024 * 1024)}`, chunked);
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("<h1>Nội dung gửi quá lớn</h1>");
  });

  it("a body just below the limit reaches the form", async () => {
    expect((await post(`email=${"a".repeat(1024 * 1024 - 6)}`, true)).status).toBe(422);
  });

  it("long and broken addresses", async () => {
    expect((await get(`/sang-kien?q=${"a".repeat(8192)}`)).status).toBe(414);
    expect((await get("/sang-kien/%E0%A4%A")).status).toBe(400);
  });
});

describe("caching", () => {
  it("a visitor's page is asked again by its ETag and keeps the policy of its own nonce", async () => {
    const first = await get("/khen-thuong");
    expect(first.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(first.headers.vary).toContain("Cookie");
    const again = await get("/khen-thuong", { "If-None-Match": String(first.headers.etag) });
    expect(again.status).toBe(304);
    expect(again.text).toBe("");
    expect(again.headers["content-security-policy"]).toBeUndefined();
  });

  it("forms, links with tokens and missing pages are kept by nobody", async () => {
    for (const path of ["/dang-nhap", "/dat-lai-mat-khau/abc", "/khong-co"]) expect((await get(path)).headers["cache-control"]).toContain("no-store");
  });

  it("pages are compressed, tiny answers are not", async () => {
    expect((await get("/", { "Accept-Encoding": "br" })).headers["content-encoding"]).toBe("br");
    expect((await get("/readyz", { "Accept-Encoding": "br" })).headers["content-encoding"]).toBeUndefined();
  });
});
