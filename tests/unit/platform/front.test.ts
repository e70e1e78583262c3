import { describe, expect, it, vi } from "vitest";
import { readEnv } from "#app/platform/env.server.ts";
import { allowedHosts } from "#app/platform/http/allowed-hosts.ts";
import { etagOf, isKnown } from "#app/platform/http/cache-policy.ts";
import { logError } from "#app/platform/http/log.ts";
import { routePatternOf } from "#app/platform/http/route-pattern.ts";

describe("what a log line holds", () => {
  const lineOf = (error: unknown) => {
    const written = vi.spyOn(console, "error").mockImplementation(() => undefined);
    logError({ requestId: "r-1", error });
    const line = String(written.mock.calls[0]?.[0]);
    written.mockClear();
    return line;
  };

  it("a route, not the token in its address", () => {
    expect(routePatternOf("/loi-moi/bi-mat-43")).toBe("/loi-moi/:token");
    expect(routePatternOf("/ho-so/12/gui")).toBe("/ho-so/:id/gui");
    expect(routePatternOf("/khong/co/dau")).toBe("/*");
  });

  it("a database error is told by its code and constraint, not by what people typed", () => {
    const error = Object.assign(new Error('invalid input syntax: "Nguyễn Thị Hoa"'), { code: "22P02", constraint_name: "account_email_unique" });
    const line = lineOf(error);
    expect(JSON.parse(line)).toMatchObject({ level: "error", requestId: "r-1", message: "SQLSTATE 22P02", constraint: "account_email_unique" });
    expect(line).not.toContain("Hoa");
  });

  it("a mail server's refusal loses the address", () => {
    expect(lineOf(new Error("550 <hoa@coquan.gov.vn> unknown"))).not.toContain("hoa@");
  });
});

describe("the names of the site", () => {
  it("a public name is the only one", () => expect([...allowedHosts("https://sangkien.test")]).toEqual(["sangkien.test"]));
  it("a machine of one's own has three", () => expect([...allowedHosts("http://localhost:3000")]).toEqual(["localhost:3000", "127.0.0.1:3000", "[::1]:3000"]));
});

describe("ETags", () => {
  const page = (nonce: string, requestId: string, body = "Sáng kiến") => ({
    text: `<p>${body}</p><script nonce="${nonce}">${requestId}</script>`,
    nonce,
    requestId,
  });

  it("the same page has the same tag under another nonce; another page another", () => {
    expect(etagOf(page("n1", "r1"))).toBe(etagOf(page("n2", "r2")));
    expect(etagOf(page("n1", "r1"))).not.toBe(etagOf(page("n1", "r1", "Ý tưởng")));
  });
  it("one of several is enough", () => {
    expect(isKnown({ ifNoneMatch: 'W/"a", W/"b"', etag: 'W/"b"' })).toBe(true);
    expect(isKnown({ ifNoneMatch: undefined, etag: 'W/"b"' })).toBe(false);
  });
});

describe("settings", () => {
  const base = { DATABASE_URL: "postgres://localhost/app" };

  it("an empty setting is one not made", () => {
    const env = readEnv({ ...base, SMTP_URL: "", APP_ORIGIN: "", TRUSTED_PROXIES: " 10.0.0.1 , ,10.0.0.2", PORT: "8080" });
    expect([env.smtpUrl, env.origin, env.trustedProxies]).toEqual([undefined, "http://localhost:8080", ["10.0.0.1", "10.0.0.2"]]);
  });
  it("a wrong one is named", () => {
    expect(() => readEnv({ ...base, SMTP_URL: "https://thu.test" })).toThrow("SMTP_URL");
    expect(() => readEnv({ ...base, WEB_WORKERS: "0" })).toThrow("WEB_WORKERS");
  });
  it("query counts are told in production only when asked", () => {
    expect(readEnv({ ...base, NODE_ENV: "production" }).exposeQueryCount).toBe(false);
    expect(readEnv({ ...base, NODE_ENV: "production", EXPOSE_QUERY_COUNT: "1" }).exposeQueryCount).toBe(true);
    expect(readEnv({ ...base, NODE_ENV: "test" }).exposeQueryCount).toBe(true);
  });
});
