import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import { connectDatabase, type DatabaseConnection } from "#db/client.ts";
import type { Visitor } from "../journey/visitor.ts";
import { startDemoSite, type DemoSite, type Template } from "./demo-site.ts";
import { quiet, watchRequests } from "./quiet.ts";
import { openSession } from "./session.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Must-haves of WCAG 2.2 AA; contrast at 7:1 is our own, stricter wish and checked where the tokens are. */
const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Fixtures {
  /** Whether pages may run scripts. */
  script: boolean;
  /** A person at a screen of their own, signed in by a session row; null is the public. */
  as: (email: string | null) => Promise<Visitor>;
  nameOf: (email: string) => Promise<string>;
}

interface WorkerFixtures {
  /** The site of this spec file alone. */
  site: DemoSite;
  connection: DatabaseConnection;
}

/**
 * What is wrong with the page for people who cannot see it, each rule with its elements.
 * @param only rules to look at, where the rest cannot have changed since the last look
 */
export async function accessibilityFaults(page: Page, only?: readonly string[]): Promise<string[]> {
  // evaluate() does not pass through the page's content security policy, a script element would.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(document, { runOnly: [...runOnly], resultTypes: ["violations"] });
    return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  }, only ?? axeTags);
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    async ({}, provide, { workerIndex }) => {
      const template = JSON.parse(process.env.BROWSER_TEMPLATE ?? "") as Template;
      const site = await startDemoSite({ template, name: `${template.database}_${workerIndex}` });
      await provide(site);
      await site.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: async ({ site }, provide) => provide(site.origin),
  script: [true, { option: true }],
  connection: [
    async ({ site }, provide) => {
      const connection = connectDatabase({ url: site.databaseUrl, maximumConnections: 2 });
      await provide(connection);
      await connection.close();
    },
    { scope: "worker" },
  ],
  nameOf: async ({ connection }, provide) => {
    await provide(async (email) => {
      const { fullName } = await connection.db.selectFrom("account").select("fullName").where("email", "=", email).executeTakeFirstOrThrow();
      return fullName;
    });
  },
  as: async ({ browser, connection, script, contextOptions, baseURL }, provide) => {
    const origin = baseURL ?? "";
    const errors: string[] = [];
    const contexts: BrowserContext[] = [];
    await provide(async (email) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL: origin,
        locale: "vi-VN",
        timezoneId: "Asia/Ho_Chi_Minh",
        javaScriptEnabled: script,
      });
      contexts.push(context);
      watchRequests(context, { script });
      if (email) await context.addCookies([{ name: "phien", value: await openSession({ connection, email }), url: origin, httpOnly: true, sameSite: "Lax" }]);
      // The browser itself reports an answer of 4xx, which tests ask for on purpose.
      context.on("console", (message) => void (message.type() === "error" && !message.text().startsWith("Failed to load") && errors.push(message.text())));
      context.on("weberror", (error) => errors.push(error.error().message));
      return seat({ page: await context.newPage(), script });
    });
    for (const context of contexts) await context.close();
    expect(errors, "the browser's console").toEqual([]);
  },
});

function seat({ page, script }: { page: Page; script: boolean }): Visitor {
  const settle = async () => {
    await quiet(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // axe is a script itself: the same pages are looked over in the run that allows scripts.
    if (script) expect(await accessibilityFaults(page), page.url()).toEqual([]);
  };
  return {
    page,
    settle,
    async visit(path) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await settle();
    },
    async press(name, clicks = 1) {
      const target = page.getByRole("button", { name }).or(page.getByRole("main").getByRole("link", { name }));
      const before = page.url();
      // Without a script the browser itself sends both clicks; there the second one is refused and says so.
      await target.first().click({ clickCount: script ? clicks : 1 });
      await settle();
      // A form that came back with errors stays where it was: say which, instead of failing later for want of a page.
      const refused = page.getByRole("alert");
      if (page.url() === before && (await refused.count()) > 0) throw new Error(`Refused at ${before}: ${await refused.first().innerText()}`);
    },
  };
}

export { expect };
