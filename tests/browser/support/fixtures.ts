import { createHash, randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import { connectDatabase, type DatabaseConnection } from "#db/client.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Must-haves of WCAG 2.2 AA; contrast at 7:1 is our own, stricter wish and checked where the tokens are. */
const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Fixtures {
  /** Signs in by a session row: `<role>@demo.test`. */
  signInAs: (context: BrowserContext, email: string) => Promise<void>;
  /** Fails with the broken rule and the element. */
  checkAccessibility: (page: Page) => Promise<void>;
}

interface WorkerFixtures {
  connection: DatabaseConnection;
}

export const test = base.extend<Fixtures & { failOnConsoleError: undefined }, WorkerFixtures>({
  baseURL: async ({}, provide) => provide(process.env.SITE_ORIGIN ?? ""),
  connection: [
    async ({}, provide) => {
      const connection = connectDatabase({ url: process.env.SITE_DATABASE_URL ?? "", maximumConnections: 2 });
      await provide(connection);
      await connection.close();
    },
    { scope: "worker" },
  ],
  signInAs: async ({ connection, baseURL }, provide) => {
    await provide(async (context, email) => {
      const account = await connection.db.selectFrom("account").select("id").where("email", "=", email).executeTakeFirstOrThrow();
      const token = randomBytes(32).toString("base64url");
      const id = createHash("sha256").update(token).digest("hex");
      await connection.db
        .insertInto("accountSession")
        .values({ id, userId: account.id, expiresAt: new Date(Date.now() + 86_400_000) })
        .execute();
      await context.clearCookies();
      await context.addCookies([{ name: "phien", value: token, url: baseURL ?? "", httpOnly: true, sameSite: "Lax" }]);
    });
  },
  checkAccessibility: async ({}, provide) => {
    await provide(async (page) => {
      // evaluate() does not pass through the page's content security policy, a script element would.
      await page.evaluate(axeSource);
      const broken = await page.evaluate(async (tags) => {
        const axe = (
          window as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
        ).axe;
        const { violations } = await axe.run(document, { runOnly: tags });
        return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
      }, axeTags);
      expect(broken, page.url()).toEqual([]);
    });
  },
  failOnConsoleError: [
    async ({ context }, provide) => {
      const errors: string[] = [];
      context.on("console", (message) => {
        // The browser itself reports an answer of 4xx, which tests ask for on purpose.
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) errors.push(message.text());
      });
      context.on("weberror", (error) => errors.push(error.error().message));
      await provide(undefined);
      expect(errors, "the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
