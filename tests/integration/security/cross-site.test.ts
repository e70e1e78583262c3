import { describe, expect, it } from "vitest";
import { testDatabase } from "../../support/database.ts";
import { testSite } from "../../support/site.ts";
import { sendRaw } from "./send-raw.ts";

const site = testSite(testDatabase());
const form = "email=ai@thu-nghiem.vn&password=mat-khau-thu";
const html = { "Content-Type": "application/x-www-form-urlencoded" };

/** What a page of another site can make a browser send. */
const crossSite: Record<string, { method: string; path: string; headers: Record<string, string> }> = {
  "a form on another site": { method: "POST", path: "/dang-nhap", headers: { "Sec-Fetch-Site": "cross-site", Origin: "https://xau.test" } },
  "a form on a neighbour under the same domain": { method: "POST", path: "/dang-nhap", headers: { "Sec-Fetch-Site": "same-site" } },
  "a write that no page caused": { method: "POST", path: "/dang-nhap", headers: { "Sec-Fetch-Site": "none" } },
  "an older browser with a foreign Origin": { method: "POST", path: "/dang-nhap", headers: { Origin: "https://xau.test" } },
  "a sandboxed frame": { method: "POST", path: "/dang-nhap", headers: { Origin: "null" } },
  "no sign of where it comes from": { method: "POST", path: "/dang-nhap", headers: {} },
  "an action by its data address": { method: "POST", path: "/dang-nhap?_data=routes%2Faccount%2Fsign-in", headers: { "Sec-Fetch-Site": "cross-site" } },
  "a resource route": { method: "POST", path: "/dang-xuat-moi-noi", headers: { Origin: "https://xau.test" } },
  "the same scheme and name on another port": { method: "POST", path: "/dang-nhap", headers: { Origin: "http://localhost:1" } },
  PUT: { method: "PUT", path: "/dang-nhap", headers: { "Sec-Fetch-Site": "cross-site" } },
  PATCH: { method: "PATCH", path: "/dang-nhap", headers: { Origin: "https://xau.test" } },
  DELETE: { method: "DELETE", path: "/dang-nhap", headers: {} },
};

describe("a write from elsewhere is refused before any action runs", () => {
  for (const [name, { method, path, headers }] of Object.entries(crossSite)) {
    it(name, async () => {
      const answer = await sendRaw({ origin: site.origin, method, path, headers: { ...html, ...headers }, body: form });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain("<h1>Yêu cầu đến từ một trang khác</h1>");
      expect(answer.headers["set-cookie"]).toBeUndefined();
    });
  }

  it("an unknown method is refused, whatever its origin", async () => {
    const answer = await sendRaw({ origin: site.origin, method: "PROPFIND", path: "/", headers: { "Sec-Fetch-Site": "same-origin" } });
    expect(answer.status).toBe(405);
  });
});

describe("a write of our own pages passes", () => {
  for (const headers of [{ "Sec-Fetch-Site": "same-origin" }, { Origin: "own" }]) {
    it(Object.keys(headers).join(), async () => {
      const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value === "own" ? site.origin : value]));
      const answer = await sendRaw({ origin: site.origin, method: "POST", path: "/dang-nhap", headers: { ...html, ...own }, body: form });
      expect(answer.status).toBe(422);
    });
  }

  it("reading asks for no origin", async () => {
    const answer = await sendRaw({ origin: site.origin, method: "GET", path: "/", headers: { "Sec-Fetch-Site": "cross-site" } });
    expect(answer.status).toBe(200);
  });
});
